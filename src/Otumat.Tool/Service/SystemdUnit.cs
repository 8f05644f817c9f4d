using System.Globalization;

namespace Otumat.Tool;

/// <summary>The texts of the service unit, which uploads once, and of the timer unit, which starts it.</summary>
internal static class SystemdUnit
{
    private const string Origin = "# Written by otumat; 'otumat service remove' removes it, 'otumat service install' writes it anew.\n";

    public static string Service(ServiceDefinition definition)
    {
        var variables = definition.Variables.Select(pair => $"Environment={SystemdText.Assignment(pair.Key, pair.Value)}\n");
        var command = definition.Command.Skip(1).Select(SystemdText.Argument).Prepend(SystemdText.Program(definition.Command[0]));
        return string.Create(CultureInfo.InvariantCulture, $"""
            {Origin}
            [Unit]
            Description=Upload of usage events ({definition.Name})

            [Service]
            Type=oneshot
            ExecStart={string.Join(' ', command)}
            {string.Concat(variables)}SuccessExitStatus={ExitCode.NotAllowed} {ExitCode.NotNow}
            TimeoutStartSec=600
            Nice=19

            """);
    }

    public static string Timer(ServiceDefinition definition) => $"""
        {Origin}
        [Unit]
        Description=Upload of usage events from time to time ({definition.Name})

        [Timer]
        {string.Join('\n', SystemdSchedule.Lines(definition.Interval, definition.Phase))}
        {SystemdSchedule.Seconds("RandomizedDelaySec", definition.Delay)}
        Persistent=true

        [Install]
        WantedBy=timers.target

        """;
}
