using System.Collections;

namespace Itential.Diagnostics.Tracing;

/// <summary>One enumeration of an iterator's typed result.</summary>
internal sealed class TracedItemEnumerator<T>(IEnumerator<T> inner, TracedMethod method) : IEnumerator<T>
{
    private readonly TracedEnumerator _steps = new(inner, method);

    public T Current => inner.Current;

    object? IEnumerator.Current => inner.Current;

    public bool MoveNext() => _steps.MoveNext();

    public void Reset() => _steps.Reset();

    public void Dispose() => _steps.Dispose();
}
