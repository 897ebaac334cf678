"""The rules of the illustrative PAR INDEX of 2022 (spec/par-index-tinh/minh-hoa-2022), by hand in exact integer Python.

All 95 leaves, as a careful engineer would write them without a compiler: points in hundredths, quotients compared by
cross-multiplication, rounding half up by one integer division. None is a leaf that is left out. The arguments are those
of the generated `points`, in its order, named after the number of their leaf: `done_112` of `of_112` for 1.1.2, and the
answers of a survey from good to poor, n of them.
"""

from __future__ import annotations

from datetime import date


def points(
    kind, mountainous, districts, issued, issued_on, of_112, done_112, late_12, missing_12, of_131, done_131, of_132,
    done_132, plan_14, forms_14, ideas_15, of_161, on_time_161, late_161, none_162, good_171, fair_171, weak_171,
    poor_171, good_172, fair_172, weak_172, poor_172, good_173, fair_173, weak_173, poor_173, gathered, checked,
    surveyed, of_212, done_212, of_221, done_221, of_222, done_222, of_231, done_231, of_232, done_232, of_24, done_24,
    good_251, fair_251, weak_251, poor_251, good_252, fair_252, weak_252, poor_252, good_253, fair_253, weak_253,
    poor_253, good_254, fair_254, weak_254, poor_254, of_311, done_311, of_312, done_312, published_321, of_322,
    done_322, of_323_1, done_323_1, of_323_2, done_323_2, of_323_3, done_323_3, of_331, done_331, joint_332, joint_333,
    running_334, of_341, done_341, of_342, done_342, of_343, done_343, of_344, done_344, received_35, handled_35,
    shown_352, good_361, fair_361, weak_361, poor_361, good_362, fair_362, weak_362, poor_362, good_363, fair_363,
    weak_363, poor_363, of_411, done_411, over_412, then_413, now_413, of_421, used_421, of_422, used_422, result_431,
    of_432, done_432, of_433, done_433, good_441, fair_441, weak_441, poor_441, good_442, fair_442, weak_442, poor_442,
    good_443, fair_443, weak_443, poor_443, of_511, done_511, of_512, done_512, hires_521, proper_521, hires_522,
    proper_522, hires_523, proper_523, breaches_53, proper_541, leaders_542, heads_542, others_542, of_55, done_55,
    staff_56, fit_561, trained_562, good_571, fair_571, weak_571, poor_571, good_572, fair_572, weak_572, poor_572,
    good_573, fair_573, weak_573, poor_573, good_574, fair_574, weak_574, poor_574, of_611, done_611, of_612, done_612,
    proper_613, of_614, done_614, units_62, whole_621, partly_622, then_623, now_623, good_631, fair_631, weak_631,
    poor_631, good_632, fair_632, weak_632, poor_632, good_633, fair_633, weak_633, poor_633, of_711, done_711,
    systems_712, of_713, done_713, of_714_1, done_714_1, of_714_2, done_714_2, of_714_3, done_714_3, of_721, done_721,
    mean_722, of_722, done_722, of_723, done_723, of_724, done_724, of_725_1, done_725_1, of_725_2, done_725_2,
    of_725_3, done_725_3, rank_726, good_731, fair_731, weak_731, poor_731, good_732, fair_732, weak_732, poor_732,
    good_733, fair_733, weak_733, poor_733, good_734, fair_734, weak_734, poor_734, index_81, of_821, done_821,
    then_822, now_822, of_823, done_823, *, period,
):  # fmt: skip
    """Give the points of the 95 leaves in hundredths, and the total."""
    # 1: direction
    if not issued or issued_on > date(period, 1, 31).toordinal():
        p111 = 0
    else:
        p111 = 25 if issued_on >= date(period, 1, 1).toordinal() else 50
    p112 = 0 if 5 * done_112 < 4 * of_112 else (200 * done_112 + of_112) // (2 * of_112)
    p12 = max(0, 50 - 25 * late_12 - 50 * missing_12)
    p131 = 50 if 10 * done_131 >= 3 * of_131 else 25 if 5 * done_131 >= of_131 else 0
    p132 = 100 if of_132 == 0 else 0 if 5 * done_132 < 4 * of_132 else (200 * done_132 + of_132) // (2 * of_132)
    p14 = (25 if plan_14 else 0) + (25 if forms_14 >= 2 else 0)
    p15 = min(150, 50 * ideas_15)
    if of_161 == 0:
        p161 = 150
    elif on_time_161 + late_161 == of_161:
        p161 = (300 * on_time_161 + 150 * late_161 + of_161) // (2 * of_161)
    else:
        p161 = (150 * on_time_161 + of_161) // (2 * of_161)
    p162 = 50 if none_162 else 0
    n = good_171 + fair_171 + weak_171 + poor_171
    p171 = (20 * (5 * good_171 + 3 * fair_171 + weak_171) + n) // (2 * n)
    n = good_172 + fair_172 + weak_172 + poor_172
    p172 = (20 * (5 * good_172 + 3 * fair_172 + weak_172) + n) // (2 * n)
    n = good_173 + fair_173 + weak_173 + poor_173
    p173 = (40 * (5 * good_173 + 3 * fair_173 + weak_173) + n) // (2 * n)
    # 2: institutions
    activities = gathered + checked + surveyed
    p211 = 50 if activities == 3 else 25 if activities == 2 else 0
    p212 = 100 if of_212 == 0 else 0 if 5 * done_212 < 4 * of_212 else (200 * done_212 + of_212) // (2 * of_212)
    p221 = 0 if 5 * done_221 < 4 * of_221 else (200 * done_221 + of_221) // (2 * of_221)
    p222 = 100 if of_222 == 0 else 0 if 5 * done_222 < 4 * of_222 else (200 * done_222 + of_222) // (2 * of_222)
    p231 = 0 if 5 * done_231 < 4 * of_231 else (200 * done_231 + of_231) // (2 * of_231)
    p232 = 100 if of_232 == 0 else 0 if 5 * done_232 < 4 * of_232 else (200 * done_232 + of_232) // (2 * of_232)
    p24 = 100 if 20 * done_24 >= 19 * of_24 else 50 if 5 * done_24 >= 4 * of_24 else 0
    n = good_251 + fair_251 + weak_251 + poor_251
    p251 = (40 * (5 * good_251 + 3 * fair_251 + weak_251) + n) // (2 * n)
    n = good_252 + fair_252 + weak_252 + poor_252
    p252 = (20 * (5 * good_252 + 3 * fair_252 + weak_252) + n) // (2 * n)
    n = good_253 + fair_253 + weak_253 + poor_253
    p253 = (40 * (5 * good_253 + 3 * fair_253 + weak_253) + n) // (2 * n)
    n = good_254 + fair_254 + weak_254 + poor_254
    p254 = (40 * (5 * good_254 + 3 * fair_254 + weak_254) + n) // (2 * n)
    # 3: procedures
    p311 = 0 if 5 * done_311 < 4 * of_311 else (100 * done_311 + of_311) // (2 * of_311)
    p312 = 100 if 5 * done_312 >= of_312 else (1000 * done_312 + of_312) // (2 * of_312)
    p321 = 50 if published_321 == 0 else 25 if published_321 == 1 else 0
    p322 = 50 if done_322 == of_322 else 0
    p323 = 50 if done_323_1 == of_323_1 else 0
    if districts:
        p323 += (25 if done_323_2 == of_323_2 else 0) + (25 if done_323_3 == of_323_3 else 0)
    elif done_323_3 == of_323_3:
        p323 += 50
    goal = 9 if kind == 1 else 8
    p331 = 50 if 10 * done_331 >= goal * of_331 else (1000 * done_331 + goal * of_331) // (2 * goal * of_331)
    p332 = 50 if joint_332 >= 30 else 25 if joint_332 >= 20 else 0
    p333 = 50 if joint_333 >= 50 else 25 if joint_333 >= 30 else 0
    p334 = 50 if running_334 else 0
    p341 = 0 if 20 * done_341 < 19 * of_341 else (200 * done_341 + of_341) // (2 * of_341)
    p342 = (0 if 20 * done_342 < 19 * of_342 else (200 * done_342 + of_342) // (2 * of_342)) if districts else None
    p343 = 0 if 20 * done_343 < 19 * of_343 else (100 * done_343 + of_343) // (2 * of_343)
    p344 = 50 if done_344 == of_344 else 0
    if received_35 == 0:
        p351, p352 = 100, None
    else:
        p351 = 0 if 10 * handled_35 < 9 * received_35 else (200 * handled_35 + received_35) // (2 * received_35)
        p352 = 0 if handled_35 == 0 or 5 * shown_352 < 4 * handled_35 else 50 if shown_352 == handled_35 else 25
    n = good_361 + fair_361 + weak_361 + poor_361
    p361 = (40 * (5 * good_361 + 3 * fair_361 + weak_361) + n) // (2 * n)
    n = good_362 + fair_362 + weak_362 + poor_362
    p362 = (40 * (5 * good_362 + 3 * fair_362 + weak_362) + n) // (2 * n)
    n = good_363 + fair_363 + weak_363 + poor_363
    p363 = (40 * (5 * good_363 + 3 * fair_363 + weak_363) + n) // (2 * n)
    # 4: organisation
    p411 = 100 if of_411 == 0 else 0 if 5 * done_411 < 4 * of_411 else (200 * done_411 + of_411) // (2 * of_411)
    p412 = 50 if over_412 == 0 else 0
    if now_413 >= then_413:
        p413 = 0
    elif 10 * now_413 <= 9 * then_413:
        p413 = 100
    else:
        p413 = (2000 * (then_413 - now_413) + then_413) // (2 * then_413)
    p421 = 100 if used_421 <= of_421 else 0
    p422 = 100 if used_422 <= of_422 else 50 if 50 * used_422 <= 51 * of_422 else 0
    p431 = 100 if result_431 == 0 else 50 if result_431 == 1 else 0
    p432 = 0 if 10 * done_432 < 7 * of_432 else (200 * done_432 + of_432) // (2 * of_432)
    p433 = 100 if of_433 == 0 else 0 if 5 * done_433 < 4 * of_433 else (200 * done_433 + of_433) // (2 * of_433)
    n = good_441 + fair_441 + weak_441 + poor_441
    p441 = (40 * (5 * good_441 + 3 * fair_441 + weak_441) + n) // (2 * n)
    n = good_442 + fair_442 + weak_442 + poor_442
    p442 = (40 * (5 * good_442 + 3 * fair_442 + weak_442) + n) // (2 * n)
    n = good_443 + fair_443 + weak_443 + poor_443
    p443 = (40 * (5 * good_443 + 3 * fair_443 + weak_443) + n) // (2 * n)
    # 5: civil service
    p511 = 100 if done_511 == of_511 else 50 if 5 * done_511 >= 4 * of_511 else 0
    p512 = 0 if 5 * done_512 < 3 * of_512 else (200 * done_512 + of_512) // (2 * of_512)
    p521 = 50 if not hires_521 or proper_521 else 0
    p522 = 50 if not hires_522 or proper_522 else 0
    p523 = 50 if not hires_523 or proper_523 else 0
    p53 = 100 if breaches_53 == 0 else 50 if breaches_53 == 1 else 0
    p541 = 50 if proper_541 else 0
    p542 = max(0, 100 - 50 * leaders_542 - 25 * heads_542 - 10 * others_542)
    p55 = 0 if 5 * done_55 < 4 * of_55 else (200 * done_55 + of_55) // (2 * of_55)
    if mountainous:
        p561 = 100 if 10 * fit_561 >= 9 * staff_56 else (2000 * fit_561 + 9 * staff_56) // (18 * staff_56)
    else:
        p561 = 100 if 50 * fit_561 >= 49 * staff_56 else (10000 * fit_561 + 49 * staff_56) // (98 * staff_56)
    p562 = 100 if 10 * trained_562 >= 7 * staff_56 else 50 if 2 * trained_562 >= staff_56 else 0
    n = good_571 + fair_571 + weak_571 + poor_571
    p571 = (40 * (5 * good_571 + 3 * fair_571 + weak_571) + n) // (2 * n)
    n = good_572 + fair_572 + weak_572 + poor_572
    p572 = (40 * (5 * good_572 + 3 * fair_572 + weak_572) + n) // (2 * n)
    n = good_573 + fair_573 + weak_573 + poor_573
    p573 = (40 * (5 * good_573 + 3 * fair_573 + weak_573) + n) // (2 * n)
    n = good_574 + fair_574 + weak_574 + poor_574
    p574 = (40 * (5 * good_574 + 3 * fair_574 + weak_574) + n) // (2 * n)
    # 6: finance
    if 10 * done_611 < 7 * of_611:
        p611 = 0
    else:
        p611 = 200 if 20 * done_611 >= 19 * of_611 else (8000 * done_611 + 19 * of_611) // (38 * of_611)
    p612 = 150 if of_612 == 0 else (300 * done_612 + of_612) // (2 * of_612)
    p613 = 100 if proper_613 else 0
    p614 = 0 if 5 * done_614 < 4 * of_614 else (200 * done_614 + of_614) // (2 * of_614)
    if 10 * whole_621 <= units_62:
        p621 = 50 if whole_621 else 0
    else:
        p621 = min(150, (2500 * whole_621 - 150 * units_62 + units_62) // (2 * units_62))
    p622 = 100 if 5 * partly_622 >= 2 * units_62 else (500 * partly_622 + units_62) // (2 * units_62)
    if 20 * now_623 > 19 * then_623:
        p623 = 0
    elif 20 * now_623 <= 17 * then_623:
        p623 = 150
    else:
        p623 = (1500 * (then_623 - now_623) + 75 * then_623 + then_623) // (2 * then_623)
    n = good_631 + fair_631 + weak_631 + poor_631
    p631 = (40 * (5 * good_631 + 3 * fair_631 + weak_631) + n) // (2 * n)
    n = good_632 + fair_632 + weak_632 + poor_632
    p632 = (20 * (5 * good_632 + 3 * fair_632 + weak_632) + n) // (2 * n)
    n = good_633 + fair_633 + weak_633 + poor_633
    p633 = (40 * (5 * good_633 + 3 * fair_633 + weak_633) + n) // (2 * n)
    # 7: digital government
    p711 = 0 if 5 * done_711 < 4 * of_711 else (200 * done_711 + of_711) // (2 * of_711)
    p712 = min(100, 20 * systems_712)
    p713 = 100 if 5 * done_713 >= 4 * of_713 else (250 * done_713 + of_713) // (2 * of_713)
    if districts:
        above = 5 * done_714_1 * of_714_2 * of_714_3 + of_714_1 * (
            3 * done_714_2 * of_714_3 + 2 * done_714_3 * of_714_2
        )
        below = of_714_1 * of_714_2 * of_714_3
        p714 = (20 * above + below) // (2 * below)
    else:
        below = of_714_1 * of_714_3
        p714 = (120 * done_714_1 * of_714_3 + 80 * done_714_3 * of_714_1 + below) // (2 * below)
    p721 = 150 if 5 * done_721 >= 3 * of_721 else (500 * done_721 + of_721) // (2 * of_721)
    if 2 * done_722 >= of_722 or 10000 * done_722 > mean_722 * of_722:
        p722 = 200
    else:
        p722 = (800 * done_722 + of_722) // (2 * of_722)
    p723 = 100 if 10 * done_723 >= 3 * of_723 else (2000 * done_723 + 3 * of_723) // (6 * of_723)
    p724 = None if of_724 == 0 else 100 if 5 * done_724 >= of_724 else (1000 * done_724 + of_724) // (2 * of_724)
    share_1 = done_725_1 if 5 * done_725_1 >= 4 * of_725_1 else 0
    share_3 = done_725_3 if 5 * done_725_3 >= 4 * of_725_3 else 0
    if districts:
        share_2 = done_725_2 if 5 * done_725_2 >= 4 * of_725_2 else 0
        below = of_725_1 * of_725_2 * of_725_3
        above = 4 * share_1 * of_725_2 * of_725_3 + 3 * of_725_1 * (share_2 * of_725_3 + share_3 * of_725_2)
        p725 = (20 * above + below) // (2 * below)
    else:
        below = of_725_1 * of_725_3
        p725 = (100 * (share_1 * of_725_3 + share_3 * of_725_1) + below) // (2 * below)
    p726 = 100 if rank_726 <= 10 else 50 if rank_726 <= 30 else 0
    n = good_731 + fair_731 + weak_731 + poor_731
    p731 = (40 * (5 * good_731 + 3 * fair_731 + weak_731) + n) // (2 * n)
    n = good_732 + fair_732 + weak_732 + poor_732
    p732 = (40 * (5 * good_732 + 3 * fair_732 + weak_732) + n) // (2 * n)
    n = good_733 + fair_733 + weak_733 + poor_733
    p733 = (40 * (5 * good_733 + 3 * fair_733 + weak_733) + n) // (2 * n)
    n = good_734 + fair_734 + weak_734 + poor_734
    p734 = (40 * (5 * good_734 + 3 * fair_734 + weak_734) + n) // (2 * n)
    # 8: effects
    p81 = (index_81 + 5) // 10
    if 20 * done_821 < 19 * of_821:
        p821 = 0
    elif done_821 < of_821:
        p821 = 100
    else:
        p821 = 200 if 20 * done_821 <= 21 * of_821 else 250
    if now_822 < then_822:
        p822 = 0
    elif 10 * now_822 >= 11 * then_822:
        p822 = 200
    else:
        p822 = (2000 * (now_822 - then_822) + 200 * then_822 + then_822) // (2 * then_822)
    p823 = 0 if 5 * done_823 < 4 * of_823 else (400 * done_823 + of_823) // (2 * of_823)
    total = (
        p111 + p112 + p12 + p131 + p132 + p14 + p15 + p161 + p162 + p171 + p172 + p173
        + p211 + p212 + p221 + p222 + p231 + p232 + p24 + p251 + p252 + p253 + p254
        + p311 + p312 + p321 + p322 + p323 + p331 + p332 + p333 + p334 + p341 + (p342 or 0) + p343 + p344
        + p351 + (p352 or 0) + p361 + p362 + p363
        + p411 + p412 + p413 + p421 + p422 + p431 + p432 + p433 + p441 + p442 + p443
        + p511 + p512 + p521 + p522 + p523 + p53 + p541 + p542 + p55 + p561 + p562 + p571 + p572 + p573 + p574
        + p611 + p612 + p613 + p614 + p621 + p622 + p623 + p631 + p632 + p633
        + p711 + p712 + p713 + p714 + p721 + p722 + p723 + (p724 or 0) + p725 + p726 + p731 + p732 + p733 + p734
        + p81 + p821 + p822 + p823
    )  # fmt: skip
    return (
        p111, p112, p12, p131, p132, p14, p15, p161, p162, p171, p172, p173,
        p211, p212, p221, p222, p231, p232, p24, p251, p252, p253, p254,
        p311, p312, p321, p322, p323, p331, p332, p333, p334, p341, p342, p343, p344, p351, p352, p361, p362, p363,
        p411, p412, p413, p421, p422, p431, p432, p433, p441, p442, p443,
        p511, p512, p521, p522, p523, p53, p541, p542, p55, p561, p562, p571, p572, p573, p574,
        p611, p612, p613, p614, p621, p622, p623, p631, p632, p633,
        p711, p712, p713, p714, p721, p722, p723, p724, p725, p726, p731, p732, p733, p734,
        p81, p821, p822, p823, total,
    )  # fmt: skip
