// The rules of rules.json on whole numbers, held to vectors.json: java Evaluate.java rules.json vectors.json
// BigInteger holds any number; a leaf whose `bits` are at most 64 may be computed with long and the same steps.

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

public class Evaluate {
    static final BigInteger ONE = BigInteger.ONE, TWO = BigInteger.TWO, HUNDRED = BigInteger.valueOf(100);
    static final long BEFORE_1970 = 719163;  // the ordinal of 1/1/1970: that of 1/1/0001 is 1

    /** An exact number; the denominator is positive. */
    record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
        static final Ratio ZERO = new Ratio(BigInteger.ZERO, ONE);

        static Ratio of(Object text) {
            if (text == null) return null;
            String[] ends = text.toString().split("/");
            if (ends.length == 2) return new Ratio(new BigInteger(ends[0]), new BigInteger(ends[1]));
            java.math.BigDecimal number = new java.math.BigDecimal(ends[0]);  // exact: it never was a double
            return new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
        }

        Ratio plus(Ratio other) {
            return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Ratio minus(Ratio other) {
            return plus(new Ratio(other.over.negate(), other.under));
        }

        public int compareTo(Ratio other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }

        BigInteger floorTimes(BigInteger unit) {
            return floor(over.multiply(unit), under);
        }
    }

    static boolean alike(Ratio one, Ratio other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** BigInteger.divide rounds towards 0 (as / does): below 0 that is not the floor. For long there is Math.floorDiv. */
    static BigInteger floor(BigInteger numerator, BigInteger divisor) {
        BigInteger[] parts = numerator.divideAndRemainder(divisor);
        return parts[1].signum() * divisor.signum() < 0 ? parts[0].subtract(ONE) : parts[0];
    }

    // --- nodes ------------------------------------------------------------------------------------------------

    static BigInteger value(Map<String, Object> node, Map<String, BigInteger> given) {
        BigInteger found = null;
        switch ((String) node.get("kind")) {
            case "Constant": return new BigInteger((String) node.get("value"));
            case "Given": return given.get(node.get("key"));
            case "Day":
                int year = given.get("period").intValueExact() + number(node.get("years"));
                return BigInteger.valueOf(LocalDate.of(year, number(node.get("month")), number(node.get("day"))).toEpochDay() + BEFORE_1970);
            case "Floor": return floor(value(map(node.get("numerator")), given), value(map(node.get("divisor")), given));
            case "Select":  // the other side may divide by 0
                return value(map(node.get(truth(map(node.get("condition")), given, false) ? "yes" : "no")), given);
            case "Sum": case "Product": case "Least": case "Greatest":
                for (Object item : list(node.get("items"))) {
                    BigInteger each = value(map(item), given);
                    found = found == null ? each : switch ((String) node.get("kind")) {
                        case "Sum" -> found.add(each);
                        case "Product" -> found.multiply(each);
                        case "Least" -> found.min(each);
                        default -> found.max(each);
                    };
                }
                return found;
        }
        throw new IllegalArgumentException((String) node.get("kind"));
    }

    static boolean truth(Map<String, Object> node, Map<String, BigInteger> given, boolean declared) {
        switch ((String) node.get("kind")) {
            case "Compare":
                int sign = value(map(node.get("left")), given).compareTo(value(map(node.get("right")), given));
                return switch ((String) node.get("operator")) {
                    case ">=" -> sign >= 0;
                    case ">" -> sign > 0;
                    case "<=" -> sign <= 0;
                    case "<" -> sign < 0;
                    default -> sign == 0;
                };
            case "Holds": return given.get(node.get("key")).equals(ONE);
            case "Among": return list(node.get("places")).contains(given.get(node.get("key")));
            case "AllOf": case "AnyOf":  // one by one: what comes after the one that decides may divide by 0
                boolean any = node.get("kind").equals("AnyOf");
                for (Object item : list(node.get("items"))) if (truth(map(item), given, declared) == any) return any;
                return !any;
            case "NotSo": return !truth(map(node.get("operand")), given, declared);
            case "Declared": return declared;
        }
        throw new IllegalArgumentException((String) node.get("kind"));
    }

    record Score(String status, Ratio points, String kase, List<Object> missing) {}

    static Score score(Map<String, Object> leaf, Map<String, BigInteger> given, boolean declared) {
        Map<String, Object> tree = map(leaf.get("tree"));
        while (true) {
            List<Object> missing = new ArrayList<>(list(tree.getOrDefault("needs", List.of())));
            missing.removeIf(given::containsKey);
            String kind = (String) tree.get("kind");
            if (!missing.isEmpty() || kind.equals("Pend")) return new Score("pending", null, null, missing);
            if (kind.equals("LeaveOut")) return new Score("left_out", null, (String) tree.get("case"), missing);
            if (kind.equals("Give")) {
                BigInteger over = leaf.get("unit") == null ? value(map(tree.get("over")), given) : (BigInteger) leaf.get("unit");
                return new Score("scored", new Ratio(value(map(tree.get("points")), given), over), (String) tree.get("case"), missing);
            }
            Object next = tree.get("otherwise");
            for (Object arm : list(tree.get("arms"))) {
                if (truth(map(map(arm).get("condition")), given, declared)) {
                    next = map(arm).get("tree");
                    break;
                }
            }
            tree = map(next);
        }
    }

    // --- totals -----------------------------------------------------------------------------------------------

    record Part(String status, Ratio points, Ratio maximum) {}

    static Part part(Map<String, Object> section, Map<String, Score> leaves, Map<String, Part> parts) {
        List<Part> below = new ArrayList<>();
        for (Object each : list(section.get("parts"))) below.add(part(map(each), leaves, parts));
        boolean outside = !List.of("domain", "criterion", "sub_criterion").contains(section.get("level"));
        boolean highest = section.get("combine").equals("highest");
        Ratio maximum = Ratio.of(section.get("maximum")), points = null;
        String status = below.isEmpty() ? leaves.get(section.get("path")).status() : "left_out";
        if (below.isEmpty()) points = leaves.get(section.get("path")).points();
        for (Part each : below) {
            if (each.status().equals("pending") || (each.status().equals("scored") && !status.equals("pending"))) status = each.status();
            Ratio earned = each.points() == null ? Ratio.ZERO : each.points();
            if (points == null) points = earned;
            else if (!highest) points = points.plus(earned);
            else if (earned.compareTo(points) > 0) points = earned;
        }
        if (!below.isEmpty() && !highest && !outside) maximum = below.stream().map(Part::maximum).reduce(Ratio.ZERO, Ratio::plus);
        if (status.equals("left_out")) maximum = Ratio.ZERO;
        if (!status.equals("scored")) points = null;
        else if (outside && points.compareTo(maximum) > 0) points = maximum;
        Part found = new Part(status, points, maximum);
        parts.put((String) section.get("path"), found);
        return found;
    }

    static Ratio summed(List<Part> some) {
        Ratio sum = Ratio.ZERO;
        for (Part each : some) {
            if (each.status().equals("pending")) return null;
            if (each.points() != null) sum = sum.plus(each.points());
        }
        return sum;
    }

    record Total(Ratio points, Ratio maximum, Ratio bonus, Ratio penalty, Ratio total, Ratio percent, String grade) {}

    static Total total(Map<String, Object> integers, Map<String, Score> leaves, Map<String, BigInteger> given, Map<String, Part> parts) {
        Map<Object, List<Part>> groups = new HashMap<>(Map.of("", new ArrayList<>(), "bonus", new ArrayList<>(), "penalty", new ArrayList<>()));
        for (Object each : list(integers.get("sections"))) groups.get("").add(part(map(each), leaves, parts));
        for (Object each : list(integers.get("outside"))) groups.get(map(each).get("level")).add(part(map(each), leaves, parts));
        Ratio points = summed(groups.get("")), bonus = summed(groups.get("bonus")), penalty = summed(groups.get("penalty")), percent = null;
        Ratio maximum = groups.get("").stream().map(Part::maximum).reduce(Ratio.ZERO, Ratio::plus);
        Ratio whole = points == null || bonus == null || penalty == null ? null : points.plus(bonus).minus(penalty);
        if (points != null && maximum.over().signum() != 0) {
            percent = new Ratio(points.over().multiply(HUNDRED).multiply(maximum.under()), points.under().multiply(maximum.over()));
            if (integers.get("index_decimals") != null) {  // rounded half up: floor of n / d + 1/2
                BigInteger unit = BigInteger.TEN.pow(number(integers.get("index_decimals")));
                percent = new Ratio(percent.plus(new Ratio(ONE, TWO.multiply(unit))).floorTimes(unit), unit);
            }
        }
        Total found = new Total(points, maximum, bonus, penalty, whole, percent, null);
        String grade = whole == null || integers.get("grading") == null ? null : grade(map(integers.get("grading")), found, parts, given);
        return new Total(points, maximum, bonus, penalty, whole, percent, grade);
    }

    static String grade(Map<String, Object> grading, Total found, Map<String, Part> parts, Map<String, BigInteger> given) {
        Map<String, Ratio> scores = new HashMap<>();
        scores.put("score.total", found.total());
        scores.put("score.in_scale", found.points());
        if (found.percent() != null) scores.put("score.index", new Ratio(found.percent().over(), found.percent().under().multiply(HUNDRED)));
        parts.forEach((path, part) -> {
            scores.put("score.part." + path, part.points() == null ? Ratio.ZERO : part.points());
            scores.put("score.assessed." + path, part.status().equals("left_out") ? Ratio.ZERO : new Ratio(ONE, ONE));
        });
        Map<String, BigInteger> known = new HashMap<>(given);
        for (Object each : list(grading.get("scores"))) {
            Ratio score = scores.get(map(each).get("key"));
            if (score != null) known.put((String) map(each).get("key"), score.floorTimes((BigInteger) map(each).get("grain")));
        }
        for (Object each : list(grading.get("cases"))) {
            boolean holds = true, decided = true;
            for (Object asked : list(map(each).get("conditions"))) {
                if (!known.keySet().containsAll(list(map(asked).get("needs")))) decided = false;
                else holds &= truth(map(map(asked).get("condition")), known, false);
            }
            if (holds) return decided ? (String) map(each).get("key") : null;
        }
        Ratio worth = grading.get("by").equals("index") ? found.percent() : found.total();
        for (Object grade : worth == null ? List.of() : list(grading.get("grades"))) {
            Map<String, Object> each = map(grade);
            int low = each.get("low") == null ? 1 : worth.compareTo(Ratio.of(each.get("low")));
            int high = each.get("high") == null ? -1 : worth.compareTo(Ratio.of(each.get("high")));
            boolean above = low > 0 || (low == 0 && (boolean) each.get("low_closed"));
            if (above && (high < 0 || (high == 0 && (boolean) each.get("high_closed")))) return (String) each.get("key");
        }
        return null;
    }

    // --- vectors ----------------------------------------------------------------------------------------------

    public static void main(String[] names) throws Exception {
        Map<String, Object> integers = map(map(new Json(names[0]).value()).get("integers")), vectors = map(new Json(names[1]).value());
        Map<String, Map<String, Object>> leaves = new LinkedHashMap<>();
        for (Object leaf : list(integers.get("leaves"))) leaves.put((String) map(leaf).get("path"), map(leaf));
        int tried = 0;
        List<String> wrong = new ArrayList<>();
        for (Object group : list(vectors.get("leaves"))) {
            for (Object each : list(map(group).get("vectors"))) {
                Map<String, BigInteger> given = new HashMap<>();
                List<Object> inputs = list(map(group).get("inputs")), texts = list(map(each).get("given"));
                for (int n = 0; n < inputs.size(); n++) if (texts.get(n) != null) given.put((String) inputs.get(n), new BigInteger((String) texts.get(n)));
                tried++;
                if (!same(score(leaves.get(map(group).get("leaf")), given, (boolean) map(each).get("declared")), map(each))) wrong.add(each.toString());
            }
        }
        for (Object each : list(vectors.get("units"))) {
            tried++;
            if (!unitIsSame(integers, leaves, map(each))) wrong.add(map(each).get("given").toString());
        }
        System.out.println(vectors.get("index") + " [" + vectors.get("revision") + "]: " + tried + " vectors, " + wrong.size() + " wrong");
        wrong.stream().limit(5).forEach(System.out::println);
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    static boolean same(Score came, Map<String, Object> told) {
        return came.status().equals(told.get("status")) && alike(came.points(), Ratio.of(told.get("points")))
            && Objects.equals(came.kase(), told.get("case")) && came.missing().equals(told.get("missing"));
    }

    static boolean unitIsSame(Map<String, Object> integers, Map<String, Map<String, Object>> leaves, Map<String, Object> unit) {
        Map<String, BigInteger> given = new HashMap<>();
        map(unit.get("given")).forEach((key, text) -> given.put(key, new BigInteger((String) text)));
        Map<String, Score> scored = new HashMap<>();
        leaves.forEach((path, leaf) -> scored.put(path, score(leaf, given, list(unit.get("not_arising")).contains(path))));
        Map<String, Part> parts = new HashMap<>();
        Total found = total(integers, scored, given, parts);
        boolean alike = Objects.equals(found.grade(), unit.get("grade"));
        alike &= alike(found.points(), Ratio.of(unit.get("points")));
        alike &= alike(found.maximum(), Ratio.of(unit.get("maximum"))) && alike(found.bonus(), Ratio.of(unit.get("bonus")));
        alike &= alike(found.penalty(), Ratio.of(unit.get("penalty"))) && alike(found.total(), Ratio.of(unit.get("total")));
        alike &= alike(found.percent(), Ratio.of(unit.get("percent")));
        for (var each : parts.entrySet()) {
            Map<String, Object> told = map(map(unit.get("parts")).get(each.getKey()));
            alike &= each.getValue().status().equals(told.get("status")) && alike(each.getValue().points(), Ratio.of(told.get("points")))
                && alike(each.getValue().maximum(), Ratio.of(told.get("maximum")));
        }
        return alike;
    }

    // --- JSON: any library does; here numbers become BigInteger ---------------------------------------------------

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    static int number(Object value) {
        return ((BigInteger) value).intValueExact();
    }

    static class Json {
        final String text;
        int at = 0;

        Json(String name) throws Exception {
            text = Files.readString(Path.of(name));
        }

        char next() {
            while (Character.isWhitespace(text.charAt(at))) at++;
            return text.charAt(at);
        }

        boolean take(char mark) {
            if (next() != mark) return false;
            at++;
            return true;
        }

        Object value() {
            char first = next();
            if (first == '"') return string();
            if (take('{')) {
                Map<String, Object> found = new LinkedHashMap<>();
                while (!take('}')) {
                    take(',');
                    next();
                    String key = string();
                    take(':');
                    found.put(key, value());
                }
                return found;
            }
            if (take('[')) {
                List<Object> found = new ArrayList<>();
                while (!take(']')) {
                    take(',');
                    found.add(value());
                }
                return found;
            }
            int start = at;
            while (at < text.length() && "-+.truefalsn0123456789".indexOf(text.charAt(at)) >= 0) at++;
            String word = text.substring(start, at);
            return switch (word) {
                case "true" -> true;
                case "false" -> false;
                case "null" -> null;
                default -> new BigInteger(word);
            };
        }

        String string() {
            StringBuilder found = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                char each = text.charAt(at);
                if (each == '\\') {
                    each = text.charAt(++at);
                    if (each == 'u') {
                        each = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                        at += 4;
                    } else each = "nrtbf".indexOf(each) < 0 ? each : "\n\r\t\b\f".charAt("nrtbf".indexOf(each));
                }
                found.append(each);
            }
            at++;
            return found.toString();
        }
    }
}
