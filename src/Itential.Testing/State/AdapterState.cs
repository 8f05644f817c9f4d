namespace Itential.Testing.State;

/// <summary>The states of an adapter, as the wire spells them.</summary>
internal static class AdapterState
{
    public const string Running = "RUNNING";
    public const string Stopped = "STOPPED";
    public const string Starting = "STARTING";
    public const string Stopping = "STOPPING";
    public const string Dead = "DEAD";
}
