using System.Diagnostics.CodeAnalysis;

namespace Otumat.Tool;

/// <summary>Which scheduler this system has.</summary>
[ExcludeFromCodeCoverage(Justification = "A choice between systems, of which one runs the tests.")]
internal static class Schedulers
{
    public static IServiceScheduler? OfThisSystem()
    {
        if (OperatingSystem.IsLinux())
        {
            var configuration = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return new SystemdTimer(Path.Combine(configuration, "systemd", "user"), SystemCommands.RunAsync);
        }

        if (OperatingSystem.IsMacOS())
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            return new LaunchAgent(Path.Combine(home, "Library", "LaunchAgents"), SystemCommands.RunAsync);
        }

        return OperatingSystem.IsWindows() ? new WindowsTaskScheduler(SystemCommands.RunAsync) : null;
    }
}
