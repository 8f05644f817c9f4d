using System.CommandLine;
using System.CommandLine.Help;

namespace Otumat.Tool;

/// <summary>The command line as a whole: what it takes, and how it ends.</summary>
internal static class ToolCommand
{
    // Time for what runs to end after Ctrl-C, such as telling the server of a withdrawal.
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(ToolHost host, IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        // A file of arguments (@file) is not read: a name may begin with that sign.
        var parsed = Create(host).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (ParseErrors.Of(parsed) is { } error)
        {
            return await RefuseAsync(host, new ToolFailure($"{error} Run it with --help to see what it takes.", ExitCode.Usage)).ConfigureAwait(false);
        }

        var configuration = new InvocationConfiguration
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToEnd,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return await RefuseAsync(host, Failures.From(exception)).ConfigureAwait(false);
        }
    }

    private static RootCommand Create(ToolHost host)
    {
        var root = new RootCommand("See, give and withdraw your consent to the usage tracking of a package, and upload what it recorded; sign and verify plugins.")
        {
            EnrollCommand.Create(host),
            StatusCommand.Create(host),
            EnableCommand.Create(host),
            DisableCommand.Create(host),
            ShowCommand.Create(host),
            UploadCommand.Create(host),
            PurgeCommand.Create(host),
            ServiceCommand.Create(host),
            WatchCommand.Create(host),
            KeygenCommand.Create(host),
            HashCommand.Create(host),
            SignCommand.Create(host),
            VerifyCommand.Create(host),
            InspectCommand.Create(host),
            TrustCommand.Create(host),
        };
        root.Options.OfType<VersionOption>().Single().Aliases.Add("-V");
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
        return root;
    }

    private static async Task<int> RefuseAsync(ToolHost host, ToolFailure failure)
    {
        await host.Error.WriteLineAsync(Visible.Text(failure.Message)).ConfigureAwait(false);
        return failure.Code;
    }
}
