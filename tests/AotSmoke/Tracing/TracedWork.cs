using Itential.Diagnostics;

namespace AotSmoke.Tracing;

[Trace]
internal sealed class TracedWork
{
    private int _additions;

    public int Additions => _additions;

    public int Sum(int left, int right) => Add(left, right);

    public static async IAsyncEnumerable<int> CountAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    private int Add(int left, int right)
    {
        _additions++;
        return left + right;
    }
}
