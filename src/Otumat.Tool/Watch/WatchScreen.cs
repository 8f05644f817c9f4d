using System.Globalization;

namespace Otumat.Tool;

/// <summary>Says what a watch sees: to people a line before each run, to programs an object after it.</summary>
internal sealed class WatchScreen(Reporter reporter)
{
    public void Starting(DateTimeOffset at, string path) => reporter.Line($"{at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} {path}");

    public void Ended(WatchEvent seen)
    {
        if (reporter.IsJson)
        {
            reporter.Write(new Facts()
                .Add("time", "Time", (DateTimeOffset?)seen.At)
                .Add("path", "File", seen.Path)
                .Add("exitCode", "Exit code", seen.Result.ExitCode, text: null)
                .Add("problem", "Problem", seen.Result.Problem)
                .Add("nextArguments", "Next arguments", seen.Result.Lines));
        }

        if (!seen.Result.Succeeded)
        {
            reporter.Warn(seen.Result.Problem ?? $"The script ended with {seen.Result.ExitCode}; the next run gets the same arguments again.");
        }
    }
}
