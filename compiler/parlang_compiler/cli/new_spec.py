"""The set of criteria that `parlang new` writes, and a case for it."""

SPEC = """\
# Một bộ tiêu chí mẫu. Dòng bắt đầu bằng dấu # là chú thích.
# Kiểm tra bằng: parlang check THƯ_MỤC; chấm thử bằng: parlang eval THƯ_MỤC THƯ_MỤC/cases.yaml
bộ tiêu chí bo-tieu-chi-mau "Bộ tiêu chí mẫu"
  # Nhãn trong ngoặc vuông là tên của phiên bản; mỗi năm sửa đổi là một phiên bản mới.
  văn bản [mau-2024] "Bảng tiêu chí mẫu"
  hiệu lực từ ngày 01/01/2024
  năm đánh giá từ 2024
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 2 chữ số thập phân
  nguồn minh họa
  đối tượng đánh giá "đơn vị"

# Mỗi mục có mã cố định trong ngoặc vuông; số thứ tự chỉ để hiển thị.
lĩnh vực 1 "Công tác chỉ đạo, điều hành" [chi_dao] điểm tối đa 10

tiêu chí 1.1 "Thực hiện kế hoạch" [ke_hoach] điểm tối đa 10

# Chấm theo khoảng của một tỷ lệ.
tiêu chí thành phần 1.1.1 "Mức độ hoàn thành kế hoạch" [hoan_thanh] điểm tối đa 6
  số liệu
    giao       "Số nhiệm vụ đề ra trong kế hoạch" : số lượng "nhiệm vụ" từ 1 trở lên
    hoàn_thành "Số nhiệm vụ đã hoàn thành"        : số lượng "nhiệm vụ" không quá giao, càng cao càng tốt
  tính tỷ_lệ "Tỷ lệ hoàn thành kế hoạch" = hoàn_thành / giao
  chấm điểm theo tỷ_lệ
    bằng 100%            : điểm tối đa         "Hoàn thành 100% kế hoạch"
    từ 80% đến dưới 100% : tỷ_lệ × điểm tối đa
    dưới 80%             : 0
  luôn phát sinh
  tài liệu kiểm chứng
    bắt buộc "Báo cáo kết quả thực hiện kế hoạch"

# Chấm theo có hoặc không.
tiêu chí thành phần 1.1.2 "Ban hành kế hoạch" [ban_hanh] điểm tối đa 4
  số liệu
    đã_ban_hành "Đã ban hành kế hoạch" : có/không
  chấm điểm theo đã_ban_hành
    có    : điểm tối đa
    không : 0
  luôn phát sinh
  tài liệu kiểm chứng
    bắt buộc "Văn bản ban hành kế hoạch"
"""

CASES = """\
# Một trường hợp chấm thử. Số liệu ghi theo mã đầy đủ của tiêu chí; để trống là chưa có.
unit:
  name: Đơn vị A
period: 2024
figures:
  chi_dao.ke_hoach.hoan_thanh:
    giao: 10
    hoan_thanh: 9
  chi_dao.ke_hoach.ban_hanh:
    da_ban_hanh: có
evidence:
  chi_dao.ke_hoach.hoan_thanh:
    - Báo cáo kết quả thực hiện kế hoạch
"""
