namespace Itential.Diagnostics.Generator.Model;

/// <summary>When a call has ended.</summary>
internal enum ResultKind
{
    /// <summary>When it returns.</summary>
    Plain,

    /// <summary>When the task that it returns has completed.</summary>
    Task,

    /// <summary>When the iterator that it returns has been enumerated; nothing runs before.</summary>
    Iterator,

    /// <summary>When the sequence that it returns has been enumerated; the call itself may fail.</summary>
    AsyncSequence,
}
