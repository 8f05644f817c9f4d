using System.Collections;
using System.Runtime.CompilerServices;

namespace Itential.Diagnostics.Tests.Interception.Shapes;

[Trace]
internal sealed class Sequences
{
    public List<int> Kept { get; } = [1, 2, 3];

    public bool IsCleanedUp { get; private set; }

    public IEnumerable<int> Numbers(int count)
    {
        try
        {
            for (var i = 0; i < count; i++)
            {
                yield return i;
            }
        }
        finally
        {
            IsCleanedUp = true;
        }
    }

    public IEnumerable<int> Fail()
    {
        yield return 1;
        throw new InvalidOperationException("no more");
    }

    public IEnumerable Plain()
    {
        yield return "a";
    }

    public IEnumerator<int> Steps()
    {
        yield return 1;
    }

    public IEnumerable<int> NoIterator() => Kept;

    public async IAsyncEnumerable<int> NumbersAsync(int count, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return i;
        }
    }

    public async IAsyncEnumerable<int> FailAsync()
    {
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("no more");
    }

    public IAsyncEnumerable<int> CheckedAsync(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return NumbersAsync(count);
    }
}
