namespace Itential.Diagnostics.Tests.Interception.Shapes;

internal sealed class ByReference
{
    private readonly int[] _items = [1, 2, 3];

    public int First => _items[0];

    [Trace]
    public bool Try(string text, out int value, ref int count, in long factor)
    {
        count++;
        value = (int)(text.Length * factor);
        return value > 0;
    }

    [Trace]
    public ref int At(int index) => ref _items[index];

    [Trace]
    public ref readonly int ReadAt(int index) => ref _items[index];

    [Trace]
    public Span<int> Slice(scoped ReadOnlySpan<char> text) => _items.AsSpan(0, text.Length);
}
