<?php
// The rules of rules.json on whole numbers, held to vectors.json: php evaluate.php rules.json vectors.json
// With the extension gmp numbers may be of any length. Without it they have 64 bits, and what does not fit is told.
declare(strict_types=1);

final class TooWide extends Exception {}

// --- whole numbers: PHP makes a float of an int that overflows, and says nothing -----------------------------------

function whole(string $text): int|GMP {
    if (extension_loaded('gmp')) return gmp_init($text);
    return (string) (int) $text === $text ? (int) $text : throw new TooWide($text);
}

function kept(int|float|GMP $number): int|GMP {
    return is_float($number) ? throw new TooWide() : $number;
}

function floor_div(int|GMP $numerator, int|GMP $divisor): int|GMP {
    if ($numerator instanceof GMP || $divisor instanceof GMP) return gmp_div_q($numerator, $divisor, GMP_ROUND_MINUSINF);
    $quotient = intdiv($numerator, $divisor);  // intdiv rounds towards 0, floor does not
    return $numerator % $divisor !== 0 && ($numerator < 0) !== ($divisor < 0) ? $quotient - 1 : $quotient;
}

// --- exact numbers, [numerator, positive denominator]: "0.25" is [25, 100] -----------------------------------------

function exact(?string $text): ?array {
    if ($text === null) return null;
    if (str_contains($text, '/')) return array_map('whole', explode('/', $text));
    $at = strpos($text, '.');
    $places = $at === false ? 0 : strlen($text) - $at - 1;
    $digits = str_replace('.', '', $text);
    $sign = $digits[0] === '-' ? '-' : '';
    return [whole($sign . (ltrim($digits, '-0') ?: '0')), whole('1' . str_repeat('0', $places))];
}

function plus(array $a, array $b, int $sign = 1): array {
    if ($a[1] == $b[1]) return [kept($a[0] + $sign * $b[0]), $a[1]];
    return [kept(kept($a[0] * $b[1]) + kept($sign * $b[0] * $a[1])), kept($a[1] * $b[1])];
}

function order(array $a, array $b): int {
    return kept($a[0] * $b[1]) <=> kept($b[0] * $a[1]);
}

function alike(?array $a, ?array $b): bool {
    return $a === null || $b === null ? $a === $b : order($a, $b) === 0;
}

const NOTHING = [0, 1];

// --- nodes ---------------------------------------------------------------------------------------------------------

function ask(array $node, array $given, bool $declared = false): int|bool|GMP {
    $of = fn(string $name) => ask($node[$name], $given, $declared);
    $each = fn() => array_map(fn($item) => ask($item, $given, $declared), $node['items']);
    switch ($node['kind']) {
        case 'Constant': return whole($node['value']);
        case 'Given': return $given[$node['key']];
        case 'Day': return whole((string) (gregoriantojd($node['month'], $node['day'], (int) (string) $given['period'] + $node['years']) - 1721425));
        case 'Sum': return array_reduce($each(), fn($sum, $item) => kept($sum + $item), whole('0'));
        case 'Product': return array_reduce($each(), fn($product, $item) => kept($product * $item), whole('1'));
        case 'Floor': return floor_div($of('numerator'), $of('divisor'));
        case 'Least': return array_reduce($each(), fn($least, $item) => $least === null || $item < $least ? $item : $least);
        case 'Greatest': return array_reduce($each(), fn($most, $item) => $most === null || $item > $most ? $item : $most);
        case 'Select': return $of('condition') ? $of('yes') : $of('no');  // the other side may divide by 0
        case 'Compare':
            $sign = $of('left') <=> $of('right');
            return match ($node['operator']) {
                '>=' => $sign >= 0, '>' => $sign > 0, '<=' => $sign <= 0, '<' => $sign < 0, '==' => $sign === 0,
            };
        case 'Holds': return $given[$node['key']] == 1;
        case 'Among': return in_array((int) (string) $given[$node['key']], $node['places'], true);
        case 'AllOf':  // one by one: what comes after the one that decides may divide by 0
            foreach ($node['items'] as $item) if (!ask($item, $given, $declared)) return false;
            return true;
        case 'AnyOf':
            foreach ($node['items'] as $item) if (ask($item, $given, $declared)) return true;
            return false;
        case 'NotSo': return !$of('operand');
        case 'Declared': return $declared;
    }
    throw new Exception($node['kind']);
}

/** Status, points, case and missing figures of a leaf. */
function score(array $leaf, array $given, bool $declared): array {
    $tree = $leaf['tree'];
    while (true) {
        $missing = array_values(array_filter($tree['needs'] ?? [], fn($key) => !array_key_exists($key, $given)));
        if ($missing || $tree['kind'] === 'Pend') return ['pending', null, null, $missing];
        if ($tree['kind'] === 'LeaveOut') return ['left_out', null, $tree['case'], []];
        if ($tree['kind'] === 'Give') {
            $over = $leaf['unit'] === null ? ask($tree['over'], $given) : whole((string) $leaf['unit']);
            return ['scored', [ask($tree['points'], $given), $over], $tree['case'], []];
        }
        $next = $tree['otherwise'];
        foreach ($tree['arms'] as $arm) if (ask($arm['condition'], $given, $declared)) { $next = $arm['tree']; break; }
        $tree = $next;
    }
}

// --- totals --------------------------------------------------------------------------------------------------------

/** Status, points and maximum of a part; those of all parts below it are kept in $parts. */
function part(array $section, array $leaves, array &$parts): array {
    $below = [];
    foreach ($section['parts'] as $each) $below[] = part($each, $leaves, $parts);
    $outside = in_array($section['level'], ['bonus', 'penalty'], true);
    $maximum = exact($section['maximum']);
    if ($below) {
        $statuses = array_column($below, 0);
        $status = in_array('pending', $statuses, true) ? 'pending' : (in_array('scored', $statuses, true) ? 'scored' : 'left_out');
        $points = null;
        foreach ($below as $each) {
            $earned = $each[1] ?? NOTHING;
            if ($points === null) $points = $earned;
            elseif ($section['combine'] === 'highest') $points = order($earned, $points) > 0 ? $earned : $points;
            else $points = plus($points, $earned);
        }
        if ($section['combine'] === 'sum' && !$outside) $maximum = array_reduce(array_column($below, 2), 'plus', NOTHING);
    } else {
        [$status, $points] = $leaves[$section['path']];
    }
    if ($status === 'left_out') $maximum = NOTHING;
    if ($status !== 'scored') $points = null;
    elseif ($outside && order($points, $maximum) > 0) $points = $maximum;
    return $parts[$section['path']] = [$status, $points, $maximum];
}

function summed(array $some): ?array {
    if (in_array('pending', array_column($some, 0), true)) return null;
    return array_reduce($some, fn($sum, $each) => plus($sum, $each[1] ?? NOTHING), NOTHING);
}

/** The totals of a unit, as `units` of the vectors have them; and its parts. */
function total(array $integers, array $leaves, array $given): array {
    [$parts, $inside, $outside] = [[], [], ['bonus' => [], 'penalty' => []]];
    foreach ($integers['sections'] as $each) $inside[] = part($each, $leaves, $parts);
    foreach ($integers['outside'] as $each) $outside[$each['level']][] = part($each, $leaves, $parts);
    [$points, $bonus, $penalty] = [summed($inside), summed($outside['bonus']), summed($outside['penalty'])];
    $maximum = array_reduce(array_column($inside, 2), 'plus', NOTHING);
    $whole = $points === null || $bonus === null || $penalty === null ? null : plus(plus($points, $bonus), $penalty, -1);
    $percent = null;
    if ($points !== null && $maximum[0] != 0) {
        $percent = [kept(kept($points[0] * 100) * $maximum[1]), kept($points[1] * $maximum[0])];
        if ($integers['index_decimals'] !== null) {  // rounded half up: floor of n / d + 1/2
            $unit = whole('1' . str_repeat('0', $integers['index_decimals']));
            $doubled = kept(kept($percent[0] * $unit * 2) + $percent[1]);
            $percent = [floor_div($doubled, kept($percent[1] * 2)), $unit];
        }
    }
    $found = ['points' => $points, 'maximum' => $maximum, 'bonus' => $bonus, 'penalty' => $penalty, 'total' => $whole, 'percent' => $percent];
    $found['grade'] = $whole === null ? null : grade($integers['grading'], $found, $parts, $given);
    return [$found, $parts];
}

/** The grade: the first case that holds, else the first bounds that the total (or the index) lies between. */
function grade(?array $grading, array $found, array $parts, array $given): ?string {
    if ($grading === null) return null;
    $scores = ['score.total' => $found['total'], 'score.in_scale' => $found['points']];
    if ($found['percent'] !== null) $scores['score.index'] = [$found['percent'][0], kept($found['percent'][1] * 100)];
    foreach ($parts as $path => [$status, $points]) {
        $scores["score.part.$path"] = $points ?? NOTHING;
        $scores["score.assessed.$path"] = [(int) ($status !== 'left_out'), 1];
    }
    foreach ($grading['scores'] as ['key' => $key, 'grain' => $grain]) {
        if (isset($scores[$key])) $given[$key] = floor_div(kept($scores[$key][0] * $grain), $scores[$key][1]);
    }
    foreach ($grading['cases'] as $case) {
        $answers = array_map(
            fn($each) => array_diff($each['needs'], array_keys($given)) ? null : ask($each['condition'], $given),
            $case['conditions'],
        );
        if (!in_array(false, $answers, true)) return in_array(null, $answers, true) ? null : $case['key'];
    }
    $worth = $grading['by'] === 'index' ? $found['percent'] : $found['total'];
    foreach ($worth === null ? [] : $grading['grades'] as $each) {
        $above = $each['low'] === null ? 1 : order($worth, exact($each['low']));
        $below = $each['high'] === null ? -1 : order($worth, exact($each['high']));
        if (($above > 0 || ($above === 0 && $each['low_closed'])) && ($below < 0 || ($below === 0 && $each['high_closed']))) return $each['key'];
    }
    return null;
}

// --- vectors -------------------------------------------------------------------------------------------------------

function read(string $name): array {
    return json_decode(file_get_contents($name), true, 512, JSON_THROW_ON_ERROR);
}

function whole_figures(array $texts): array {
    return array_map('whole', array_filter($texts, fn($text) => $text !== null));
}

function same(array $came, array $told): bool {
    return $came[0] === $told['status'] && alike($came[1], exact($told['points']))
        && (count($came) === 3 ? alike($came[2], exact($told['maximum'])) : $came[2] === $told['case'] && $came[3] === $told['missing']);
}

function unit_is_same(array $integers, array $leaves, array $unit): bool {
    $given = whole_figures($unit['given']);
    $scored = array_map(fn($leaf) => score($leaf, $given, in_array($leaf['path'], $unit['not_arising'], true)), $leaves);
    [$found, $parts] = total($integers, $scored, $given);
    foreach ($parts as $path => $part) if (!same($part, $unit['parts'][$path])) return false;
    foreach ($found as $key => $value) if ($key === 'grade' ? $value !== $unit[$key] : !alike($value, exact($unit[$key]))) return false;
    return true;
}

[$tried, $wrong, $wide] = [0, [], 0];
$integers = read($argv[1])['integers'];
$vectors = read($argv[2]);
$leaves = array_column($integers['leaves'], null, 'path');
foreach ($vectors['leaves'] as $group) {
    foreach ($group['vectors'] as $vector) {
        $tried++;
        try {
            $given = whole_figures(array_combine($group['inputs'], $vector['given']));
            if (!same(score($leaves[$group['leaf']], $given, $vector['declared']), $vector)) $wrong[] = [$group['leaf'], $vector];
        } catch (TooWide) { $wide++; }
    }
}
foreach ($vectors['units'] as $unit) {
    $tried++;
    try {
        if (!unit_is_same($integers, $leaves, $unit)) $wrong[] = [$unit['why'], $unit['given']];
    } catch (TooWide) { $wide++; }
}
echo "{$vectors['index']} [{$vectors['revision']}]: $tried vectors, ", count($wrong), ' wrong', $wide ? ", $wide too wide" : '', "\n";
foreach (array_slice($wrong, 0, 5) as $each) echo json_encode($each, JSON_UNESCAPED_UNICODE), "\n";
exit($wrong || $wide ? 1 : 0);
