namespace Itential.Refit;

/// <summary>Whether a serialized body is written before or while it is sent.</summary>
public enum RequestBodySerialization
{
    /// <summary>As <see cref="Buffered"/>.</summary>
    Default = 0,

    /// <summary>Written before it is sent: the length is known, a value that cannot be written is told before anything is sent, and the body can be repeated.</summary>
    Buffered = 1,

    /// <summary>Written while it is sent: no copy in memory and no length, so HTTP/1.1 sends it in chunks. For large bodies.</summary>
    Streamed = 2,
}
