using System.Text.Json.Nodes;

namespace Otumat.Tool.Tests;

/// <summary>A command that has run in this process.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public ToolRun(ProgramResult result)
        : this(result.ExitCode ?? throw new InvalidOperationException("The program is missing."), result.Output, result.Error)
    {
    }

    /// <summary>The one object that it has written.</summary>
    public JsonObject Json => JsonNode.Parse(Assert.Single(Lines))!.AsObject();

    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<ToolRun> RunAsync(ToolHost host, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await ToolCommand.RunAsync(host with { Output = output, Error = error }, arguments, TestContext.Current.CancellationToken);
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}
