namespace Itential.Diagnostics.Tests.Interception.Shapes;

[Trace]
internal class Box<T>
{
    private readonly List<T> _items = [];

    public void Put(T item) => _items.Add(item);

    public TResult Map<TResult>(Func<List<T>, TResult> map)
        where TResult : notnull => map(_items);

    public static T Same(T item) => item;

    internal sealed class Lid
    {
        [Trace]
        public (T First, TOther Second) Close<TOther>(T first, TOther second) => (first, second);
    }
}
