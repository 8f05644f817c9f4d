using System.Collections;
using System.ComponentModel;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>Traces enumerations: one pair of records each, from the first step to the end or the disposal. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TracedSequence
{
    /// <summary>Traces each enumeration of an iterator's result.</summary>
    /// <param name="sequence">What the iterator gave.</param>
    /// <param name="method">The iterator.</param>
    public static IEnumerable Follow(IEnumerable sequence, TracedMethod method) => new TracedEnumerable(sequence, method);

    /// <inheritdoc cref="Follow(IEnumerable, TracedMethod)"/>
    /// <typeparam name="T">The items.</typeparam>
    public static IEnumerable<T> Follow<T>(IEnumerable<T> sequence, TracedMethod method) => new TracedItemEnumerable<T>(sequence, method);

    /// <inheritdoc cref="Follow(IEnumerable, TracedMethod)"/>
    public static IEnumerator Follow(IEnumerator sequence, TracedMethod method) => new TracedEnumerator(sequence, method);

    /// <inheritdoc cref="Follow(IEnumerable, TracedMethod)"/>
    /// <typeparam name="T">The items.</typeparam>
    public static IEnumerator<T> Follow<T>(IEnumerator<T> sequence, TracedMethod method) => new TracedItemEnumerator<T>(sequence, method);

    /// <inheritdoc cref="Follow(IEnumerable, TracedMethod)"/>
    /// <typeparam name="T">The items.</typeparam>
    public static IAsyncEnumerable<T> Follow<T>(IAsyncEnumerable<T> sequence, TracedMethod method) =>
        sequence is null ? null! : new TracedAsyncEnumerable<T>(sequence, method, logger: null);

    /// <summary>Traces each enumeration of what a decorated method gave.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="sequence">What the method gave.</param>
    /// <param name="method">The method.</param>
    /// <param name="logger">The decorator's logger.</param>
    public static IAsyncEnumerable<T> Follow<T>(IAsyncEnumerable<T> sequence, TracedMethod method, ILogger logger) =>
        sequence is null ? null! : new TracedAsyncEnumerable<T>(sequence, method, logger);

    /// <inheritdoc cref="Follow(IEnumerable, TracedMethod)"/>
    /// <typeparam name="T">The items.</typeparam>
    public static IAsyncEnumerator<T> Follow<T>(IAsyncEnumerator<T> sequence, TracedMethod method) =>
        new TracedAsyncEnumerator<T>(sequence, method, logger: null);
}
