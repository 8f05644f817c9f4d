namespace Itential.Diagnostics.Tests.Decorators;

[Trace]
public interface IShapes : IBaseShapes
{
    int Number { get; set; }

    string this[int index] { get; }

    event EventHandler? Changed;

    void Nothing();

    new int Add(int left, int right = 40);

    bool Change(ref int a, out int b, in long c, ref readonly long d);

    ref int Slot(int index);

    ref readonly int FixedSlot(int index);

    int Sum(params int[] items);

    int Length(ReadOnlySpan<char> text);

    unsafe int* Next(int* place);

    dynamic Same(dynamic value);

    T? Echo<T>(T? value);

    T Made<T>()
        where T : class, new();

    string? @class(string? @event);

    int WithBody() => 1;

    IEnumerable<int> Lazy();

    List<int> Listed();

    Task Run(Task work);

    Task<int> RunFor(Task<int> work);

    ValueTask RunValue(ValueTask work);

    ValueTask<int> RunValueFor(ValueTask<int> work);

    IAsyncEnumerable<int> Count(int count, CancellationToken token = default);

    void Throw(Exception exception);

    [Trace(false)]
    void Quiet();
}
