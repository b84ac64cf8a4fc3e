using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace PolicyExtract.Cli.Commands;

/// <summary>Numbers on the command line: with a decimal point, whatever the country.</summary>
internal static class NumberArgument
{
    public static T Parse<T>(ArgumentResult argument, Predicate<T> isAllowed, string rule)
        where T : struct, INumber<T>
    {
        var isNumber = T.TryParse(argument.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (isNumber && isAllowed(number)) return number;
        argument.AddError(rule);
        return default;
    }
}
