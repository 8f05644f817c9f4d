using System.Collections;

namespace Itential.Diagnostics.Tracing;

/// <summary>What an iterator gave, each enumeration traced.</summary>
internal sealed class TracedItemEnumerable<T>(IEnumerable<T> inner, TracedMethod method) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new TracedItemEnumerator<T>(inner.GetEnumerator(), method);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
