using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>How sure a record is: of the grid, of the table being one of cookies, of its columns, and of its name.</summary>
internal static class RecordConfidence
{
    /// <summary>Share of the certainty that stays when the table, the columns or the name tell nothing for themselves.</summary>
    private const double WithoutTable = 0.5, WithoutColumns = 0.7, WithoutName = 0.8;

    /// <summary>
    /// Of what looks doubtful so, the share that is wrong indeed: in tables that pages state, on labelled pages, and by that for all.
    /// </summary>
    private const double Misread = 0.4;

    /// <summary>Nothing read by a machine is certain.</summary>
    private const double Most = 0.99;

    public static double Of(CookieDraft draft)
    {
        var columns = draft.Reading.Columns.Where(column => column.Field is not null).Average(column => column.Confidence);
        var meaning = Eased(draft.Reading.Confidence, WithoutTable)
            * Eased(columns, WithoutColumns)
            * Eased(NameGrammar.Likelihood(draft.Name), WithoutName);
        return Math.Round(Math.Min(Most, draft.Reading.Block.Confidence * (1 - ((1 - meaning) * Misread))), 2);
    }

    private static double Eased(double certainty, double least) => least + ((1 - least) * certainty);
}
