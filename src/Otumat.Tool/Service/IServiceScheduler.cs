namespace Otumat.Tool;

/// <summary>The system's own scheduler, for programs of the signed-in user.</summary>
internal interface IServiceScheduler
{
    /// <summary>What it is called, such as "systemd user timer".</summary>
    string Mechanism { get; }

    /// <summary>The files that an entry consists of; none where the scheduler keeps it to itself.</summary>
    IReadOnlyList<string> FilesOf(string name);

    /// <summary>Makes the entry what the definition says. A second time changes nothing.</summary>
    /// <exception cref="ToolFailure">The scheduler refused; nothing new is left behind.</exception>
    Task<ServiceChange> InstallAsync(ServiceDefinition definition, CancellationToken cancellationToken);

    Task<ServiceState> StatusAsync(string name, CancellationToken cancellationToken);

    /// <summary>Removes the entry and everything that belongs to it.</summary>
    Task<ServiceChange> RemoveAsync(string name, CancellationToken cancellationToken);
}
