namespace Itential.Platform;

/// <summary>How work on the server ended.</summary>
public enum WorkState
{
    /// <summary>It reached its end.</summary>
    Completed,

    /// <summary>It failed; the errors say why. A job can be retried.</summary>
    Failed,

    /// <summary>Somebody cancelled it.</summary>
    Canceled,
}
