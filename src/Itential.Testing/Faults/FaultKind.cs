namespace Itential.Testing.Faults;

/// <summary>What becomes of a request that meets a fault, once its delay is over.</summary>
public enum FaultKind
{
    /// <summary>The server answers as it would have without the fault.</summary>
    Pass,

    /// <summary>The server answers with the fault's status, headers and body.</summary>
    Answer,

    /// <summary>The server resets the connection without an answer.</summary>
    Drop,

    /// <summary>The server sends the head of an answer and half of its body, and closes the connection.</summary>
    Truncate,

    /// <summary>The server sends the head of a chunked answer and a chunk whose size is no number.</summary>
    BadChunk,
}
