using Itential.Diagnostics;

namespace AotSmoke.Tracing;

[Trace]
internal sealed class TracedWork
{
    public int Sum(int left, int right) => Add(left, right);

    public async IAsyncEnumerable<int> CountAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    private int Add(int left, int right) => left + right;
}
