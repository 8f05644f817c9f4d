using Itential.Testing.State;

namespace Itential.Testing.Platform;

/// <summary>All that a Platform remembers.</summary>
internal sealed class PlatformState
{
    public PlatformState(PlatformServerOptions options)
    {
        Clock = options.TimeProvider;
        JobSteps = Math.Max(1, options.JobSteps);
        Jobs = new JobStore(Clock, options.StepInterval);
        Adapters = new AdapterStore(Clock, options.StepInterval);
        PlatformSeed.Fill(this, options);
    }

    public TimeProvider Clock { get; }

    public int JobSteps { get; }

    public JobStore Jobs { get; }

    public AdapterStore Adapters { get; }

    public DocumentStore Workflows { get; } = new("_id");

    public DocumentStore Automations { get; } = new("_id");
}
