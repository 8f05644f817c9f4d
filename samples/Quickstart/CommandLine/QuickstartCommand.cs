using System.CommandLine;
using System.CommandLine.Help;
using Quickstart.Chapters;
using Quickstart.Connections;
using Quickstart.Output;

namespace Quickstart.CommandLine;

/// <summary>The command line: what it takes, and what it starts.</summary>
internal static class QuickstartCommand
{
    private static readonly Option<string?> Platform = new("--platform")
    {
        Description = "The address of a platform, such as https://platform.example:3443.",
        HelpName = "URL",
    };

    private static readonly Option<string?> Gateway = new("--gateway")
    {
        Description = "The address of a gateway, such as https://gateway.example:8443.",
        HelpName = "URL",
    };

    private static readonly Option<string?> Workflow = new("--start-workflow")
    {
        Description = "The workflow to start on the platform. Without it nothing is changed on a real one.",
        HelpName = "NAME",
    };

    private static readonly Option<bool> Serve = new("--serve")
    {
        Description = "Only start a platform and a gateway of the demo, and keep them until Ctrl-C.",
    };

    private static readonly Option<bool> Trace = new("--trace")
    {
        Description = "Show each call of the SDK as it starts and ends, with the time it took.",
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var command = new RootCommand(
            "Signs in to Itential Platform and to Automation Gateway, and shows what the SDK does there. Without an address it brings servers of its own.")
        {
            Platform, Gateway, Workflow, Serve, Trace,
        };
        AddVariablesToHelp(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(Read(parsed), cancellationToken));

        var parsed = command.Parse(args);
        return parsed.Errors.Count == 0
            ? await parsed.InvokeAsync()
            : await RefuseAsync(new Failure($"{parsed.Errors[0].Message} Run it with --help to see what it takes.", ExitCode.Usage));
    }

    private static Settings Read(ParseResult parsed)
    {
        var serve = parsed.GetValue(Serve);
        return new Settings
        {
            Platform = parsed.GetValue(Platform) ?? (serve ? null : Variables.Read(Variables.PlatformUrl)),
            Gateway = parsed.GetValue(Gateway) ?? (serve ? null : Variables.Read(Variables.GatewayUrl)),
            Workflow = parsed.GetValue(Workflow),
            Serve = serve,
            Trace = parsed.GetValue(Trace),
        };
    }

    private static async Task<int> RunAsync(Settings settings, CancellationToken cancellationToken)
    {
        try
        {
            await (settings.Serve
                ? ServeAsync(settings, cancellationToken)
                : PlayAsync(settings, Screen.Open(), cancellationToken));
            return ExitCode.Success;
        }
        catch (Exception exception) when (Failure.From(exception) is { } failure)
        {
            return await RefuseAsync(failure);
        }
    }

    private static async Task ServeAsync(Settings settings, CancellationToken cancellationToken)
    {
        if (!settings.IsDemo || settings.Workflow is not null || settings.Trace)
        {
            throw new UsageException("--serve starts servers and nothing else: give it no other option.");
        }

        await using var servers = await DemoServers.StartAsync(cancellationToken);
        await Console.Out.WriteLineAsync(servers.Introduction);
        await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static async Task PlayAsync(Settings settings, Screen screen, CancellationToken cancellationToken)
    {
        using var log = new ScreenLog(screen, settings.Trace);
        await using var cast = settings.IsDemo
            ? await Cast.OfDemoAsync(log.Factory, cancellationToken)
            : Cast.OfNamedServers(settings, log.Factory);
        await Story.TellAsync(screen, cast, settings.Workflow, cancellationToken);
    }

    private static async Task<int> RefuseAsync(Failure failure)
    {
        await Console.Error.WriteLineAsync(failure.Sentence);
        return failure.ExitCode;
    }

    private static void AddVariablesToHelp(RootCommand command)
    {
        var help = command.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithVariables((HelpAction)help.Action!);
    }
}
