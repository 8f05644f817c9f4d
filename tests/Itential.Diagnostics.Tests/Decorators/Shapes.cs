using System.Runtime.CompilerServices;

namespace Itential.Diagnostics.Tests.Decorators;

/// <summary>What is decorated.</summary>
internal sealed class Shapes : IShapes
{
    private readonly int[] _slots = new int[4];

    public event EventHandler? Changed;

    public int Number { get; set; }

    public List<int> Items { get; } = [1, 2];

    /// <summary>What the sequence does at its third step.</summary>
    public Func<Task>? AtThird { get; set; }

    public string this[int index] => $"[{index}]";

    public void Nothing() => Changed?.Invoke(this, EventArgs.Empty);

    public int Add(int left, int right = 40) => left + right;

    public bool Change(ref int a, out int b, in long c, ref readonly long d)
    {
        a++;
        b = (int)(c + d);
        return true;
    }

    public ref int Slot(int index) => ref _slots[index];

    public ref readonly int FixedSlot(int index) => ref _slots[index];

    public int Sum(params int[] items) => items.Sum();

    public int Length(ReadOnlySpan<char> text) => text.Length;

    public unsafe int* Next(int* place) => place + 1;

    public dynamic Same(dynamic value) => value;

    public T? Echo<T>(T? value) => value;

    public T Made<T>()
        where T : class, new() => new();

    public string? @class(string? @event) => @event;

    public int WithBody() => 2;

    public IEnumerable<int> Lazy() => Items;

    public List<int> Listed() => Items;

    public Task Run(Task work) => work;

    public Task<int> RunFor(Task<int> work) => work;

    public ValueTask RunValue(ValueTask work) => work;

    public ValueTask<int> RunValueFor(ValueTask<int> work) => work;

    public async IAsyncEnumerable<int> Count(int count, [EnumeratorCancellation] CancellationToken token = default)
    {
        for (var i = 0; i < count; i++)
        {
            token.ThrowIfCancellationRequested();
            if (i == 2 && AtThird is not null)
            {
                await AtThird();
            }

            yield return i;
        }
    }

    public void Throw(Exception exception) => throw exception;

    public void Quiet() => Changed?.Invoke(this, EventArgs.Empty);

    public string Inherited() => "inherited";

    int IBaseShapes.Add(int left, int right) => left - right;
}
