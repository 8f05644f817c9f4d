using Quickstart.Connections;
using Quickstart.Output;

namespace Quickstart.Chapters;

/// <summary>The chapters in their order.</summary>
internal static class Story
{
    private const string DemoWorkflow = "Deploy Configuration";

    public static async Task TellAsync(Screen screen, Cast cast, string? workflow, CancellationToken cancellationToken)
    {
        screen.Chapter("1. Signing in");
        await SigningIn.TellAsync(screen, cast, cancellationToken);

        screen.Chapter("2. Health");
        await Health.TellAsync(screen, cast, cancellationToken);

        screen.Chapter("3. Devices");
        await Devices.TellAsync(screen, cast, cancellationToken);

        screen.Chapter("4. A workflow");
        await WorkflowRun.TellAsync(screen, cast, workflow ?? (cast.IsDemo ? DemoWorkflow : null), cancellationToken);

        screen.Chapter("5. A session that grows too old");
        await Reauthentication.TellAsync(screen, cast, cancellationToken);
    }
}
