using System.CommandLine;
using System.Text.Json.Nodes;
using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>Shows exactly what would be sent next.</summary>
internal static class ShowCommand
{
    public static Command Create(ToolHost host) => new PackageCommand
    {
        Name = "show",
        Description = "Show exactly what would be sent next. Nothing is sent.",
        Run = RunAsync,
    }.Create(host);

    private static async Task<int> RunAsync(PackageCall call, CancellationToken cancellationToken)
    {
        var preview = await call.Agent.PreviewAsync(cancellationToken).ConfigureAwait(false);
        call.Reporter.Write(FactsOf(call, preview));
        return ExitCode.Done;
    }

    /// <summary>What is sent about the machine when the person signs in.</summary>
    public static Facts InstallationOf(UsagePreview preview) => new Facts().AddInstallation("Sent", preview);

    private static Facts FactsOf(PackageCall call, UsagePreview preview)
    {
        var options = call.Agent.Options;
        return call.PackageFacts
            .Add("signInAddress", "At sign-in, to", options.Host + options.RefreshRoute)
            .AddInstallation("the form fields", preview)
            .Add("eventAddress", "At each upload, to", preview.EventsAddress.AbsoluteUri)
            .Add("events", "the body", preview.Events, preview.Events ?? "nothing: no event waits");
    }

    private static Facts AddInstallation(this Facts facts, string label, UsagePreview preview) => facts.Add(
        "installation",
        label,
        new JsonObject(preview.Installation.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value))),
        string.Join('\n', preview.Installation.Select(field => $"{field.Key}={TextOf(field.Value)}")));

    private static string TextOf(string value) => value == Guid.Empty.ToString() ? "(random, made at the sign-in)" : value;
}
