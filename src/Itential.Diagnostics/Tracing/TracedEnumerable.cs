using System.Collections;

namespace Itential.Diagnostics.Tracing;

/// <summary>What an iterator gave, each enumeration traced.</summary>
internal sealed class TracedEnumerable(IEnumerable inner, TracedMethod method) : IEnumerable
{
    public IEnumerator GetEnumerator() => new TracedEnumerator(inner.GetEnumerator(), method);
}
