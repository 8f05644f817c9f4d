using Microsoft.Extensions.Hosting;

namespace Itential.Testing.Hosting;

/// <summary>Leaves the signals of the process to the process that the server is a guest of.</summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
