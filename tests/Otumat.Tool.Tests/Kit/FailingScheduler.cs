namespace Otumat.Tool.Tests;

/// <summary>A scheduler that refuses everything but being asked.</summary>
internal sealed class FailingScheduler : IServiceScheduler
{
    public const string Reason = "The scheduler is out of order.";

    public string Mechanism => "none";

    public IReadOnlyList<string> FilesOf(string name) => [];

    public Task<ServiceChange> InstallAsync(ServiceDefinition definition, CancellationToken cancellationToken) => throw new ToolFailure(Reason);

    public Task<ServiceState> StatusAsync(string name, CancellationToken cancellationToken) => Task.FromResult(new ServiceState(Installed: true));

    public Task<ServiceChange> RemoveAsync(string name, CancellationToken cancellationToken) => throw new ToolFailure(Reason);
}
