using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>Gives each field the column that fits it, so that the sum of all scores is greatest; a column has one field or none.</summary>
internal static class ColumnsToFields
{
    /// <summary>Score that a column needs to be given a field: less is better kept under its own header.</summary>
    private const double LeastScore = 0.4;

    /// <summary>Columns that are considered; tables of cookies have a dozen at most.</summary>
    private const int MostColumns = 64;

    /// <summary>The field of each column, null for none; of equally good choices the one with the leftmost columns.</summary>
    public static ValueList<CookieField?> Assign(IReadOnlyList<ColumnEvidence> columns)
    {
        var considered = Math.Min(columns.Count, MostColumns);
        var candidates = columns.Take(considered).Select(Candidates).ToArray();
        var bits = Bits(candidates);
        var states = 1 << bits.Count(bit => bit != 0);
        var choice = new CookieField?[considered, states];
        var best = new double[states];
        for (var column = considered - 1; column >= 0; column--) best = WithColumn(candidates[column], bits, best, choice, column);
        return ReadOff(choice, bits, columns.Count, considered);
    }

    private static (CookieField Field, double Score)[] Candidates(ColumnEvidence evidence) =>
        [
            .. FieldEvidence.AllFields.Select(field => (Field: field, Score: evidence.Score(field)))
                .Where(candidate => candidate.Score >= LeastScore),
        ];

    /// <summary>The bit of each field in a set of those that some column could have; 0 for the others.</summary>
    private static int[] Bits((CookieField Field, double Score)[][] candidates)
    {
        var bits = new int[FieldEvidence.AllFields.Count];
        var next = 1;
        foreach (var (field, _) in candidates.SelectMany(ofColumn => ofColumn))
        {
            if (bits[(int)field] != 0) continue;
            bits[(int)field] = next;
            next <<= 1;
        }
        return bits;
    }

    /// <summary>Best sums from this column to the right, by the set of fields that columns to the left have taken.</summary>
    private static double[] WithColumn(
        (CookieField Field, double Score)[] candidates, int[] bits, double[] right, CookieField?[,] choice, int column)
    {
        var best = (double[])right.Clone();
        for (var taken = 0; taken < best.Length; taken++)
        {
            foreach (var (field, score) in candidates)
            {
                var bit = bits[(int)field];
                if ((taken & bit) != 0) continue;
                var sum = score + right[taken | bit];
                if (sum < best[taken] || (sum == best[taken] && choice[column, taken] is not null)) continue;
                best[taken] = sum;
                choice[column, taken] = field;
            }
        }
        return best;
    }

    private static ValueList<CookieField?> ReadOff(CookieField?[,] choice, int[] bits, int count, int considered)
    {
        var fields = new CookieField?[count];
        var taken = 0;
        for (var column = 0; column < considered; column++)
        {
            fields[column] = choice[column, taken];
            if (fields[column] is { } field) taken |= bits[(int)field];
        }
        return fields.ToValueList();
    }
}
