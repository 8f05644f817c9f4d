using System.CommandLine;
using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>An interval on the command line, which is refused here and not later in the background.</summary>
internal static class IntervalOption
{
    public static Option<UsageInterval?> Create() => new("--frequency", "-f")
    {
        HelpName = "INTERVAL",
        Description = "Time between two uploads; as the package declares it unless given. Such as 12h, 1h30m, 2d; from 1m to 30d.",
        CustomParser = result =>
        {
            try
            {
                return UsageInterval.Parse(result.Tokens[0].Value);
            }
            catch (FormatException refused)
            {
                result.AddError(refused.Message);
                return null;
            }
        },
    };
}
