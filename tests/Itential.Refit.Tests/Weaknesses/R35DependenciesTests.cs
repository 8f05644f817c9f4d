using Itential.Refit.Tests.Calls;
using Itential.Refit.Tests.Results;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit's core depends on a reactive library for IObservable. Here the framework's interface is all there is.</summary>
public sealed class R35DependenciesTests(FaultServer server) : IClassFixture<FaultServer>
{
    [Fact]
    public async Task Observable_NeedsNoPackage()
    {
        var recorder = new Recorder<Device>().Subscribe(RestService.For<IShapesApi>(server.BaseAddress).Observe("fine", CancellationToken.None));
        await recorder.Completion;

        Assert.Equal([new Device("r0", 0)], recorder.Values);
        var references = typeof(RestService).Assembly.GetReferencedAssemblies().Select(name => name.Name!);
        Assert.All(references, name => Assert.True(
            name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name.StartsWith("Itential.", StringComparison.Ordinal),
            name));
        Assert.DoesNotContain(references, name => name.Contains("Reactive", StringComparison.OrdinalIgnoreCase));
    }
}
