using System.CommandLine;
using System.Globalization;

namespace Otumat.Tool;

/// <summary>A day or a time on the command line, in UTC unless it says another zone.</summary>
internal static class DateOption
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK"];

    public static Option<DateTimeOffset?> Create(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            {
                return time;
            }

            result.AddError($"'{text}' is no date for {name}. Write one such as 2030-01-31 or 2030-01-31T12:00:00Z.");
            return null;
        },
    };
}
