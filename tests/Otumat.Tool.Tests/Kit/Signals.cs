using System.Diagnostics;
using System.Globalization;

namespace Otumat.Tool.Tests;

/// <summary>What a terminal sends.</summary>
internal static class Signals
{
    public static async Task InterruptAsync(Process process)
    {
        var result = await SystemCommands.RunAsync("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)], TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded, result.Error);
    }
}
