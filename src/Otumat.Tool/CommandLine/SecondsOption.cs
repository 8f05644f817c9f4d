using System.CommandLine;
using System.Globalization;

namespace Otumat.Tool;

/// <summary>A number of seconds on the command line.</summary>
internal static class SecondsOption
{
    private const double Least = 0.05;
    private const double Most = 86_400;

    public static Option<double> Create(string name, string[] aliases, double usual, string description) => new(name, aliases)
    {
        HelpName = "SECONDS",
        Description = description,
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= Least and <= Most)
            {
                return seconds;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"'{text}' is no number of seconds for {name}. Write one from {Least} to {Most}, such as {usual}."));
            return default;
        },
    };
}
