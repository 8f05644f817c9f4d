namespace Conventions.PublicApi;

public sealed class ApiTextTests
{
    private const string Here = "Conventions.PublicApi.ApiTextTests";

    [Fact]
    public void Class_WithEveryKindOfMember_IsWritten()
    {
        Assert.Equal(
            $$"""
            abstract class {{Here}}.Sample<T> : {{Here}}.ISample, System.IDisposable where T : class, new()
                T Item { get; protected init; }
                abstract void Dispose()
                bool TryGet<TKey>(TKey key, out T value, params string[] rest) where TKey : struct, System.IComparable<TKey>
                const int Limit = 5
                event System.EventHandler Changed
                protected constructor(int size = 3, string name = null)
                protected int? Count { get; }
                required string Name { get; set; }
                static readonly System.Collections.Generic.Dictionary<string, int[]> Map
                virtual System.Threading.Tasks.Task LoadAsync(System.Threading.CancellationToken cancellationToken)

            """,
            ApiText.Of([typeof(Sample<>)]));
    }

    [Fact]
    public void Enum_WithValues_IsWritten()
    {
        Assert.Equal($"[Flags] enum {Here}.Colour : byte\n    Red = 1\n    Blue = 4\n", ApiText.Of([typeof(Colour)]));
    }

    [Fact]
    public void Delegate_AndStruct_AreWrittenInOrder()
    {
        Assert.Equal(
            $"readonly struct {Here}.Point\n    int X {{ get; }}\n\ndelegate int {Here}.Reader(string text)\n",
            ApiText.Of([typeof(Reader), typeof(Point)]),
            ignoreLineEndingDifferences: true);
    }

    public interface ISample;

    public abstract class Sample<T>(int size = 3, string? name = null) : ISample, IDisposable
        where T : class, new()
    {
        public const int Limit = 5;

        public static readonly Dictionary<string, int[]> Map = [];

        public event EventHandler? Changed;

        public required string Name { get; set; } = name ?? "";

        public T Item { get; protected init; } = new();

        protected int? Count { get; private set; } = size;

        internal int Hidden { get; set; }

        public bool TryGet<TKey>(TKey key, out T value, params string[] rest)
            where TKey : struct, IComparable<TKey>
        {
            value = Item;
            Changed?.Invoke(this, EventArgs.Empty);
            return key.CompareTo(default) == rest.Length;
        }

        public virtual Task LoadAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public abstract void Dispose();

        public override string ToString() => Name;
    }

    [Flags]
    public enum Colour : byte
    {
        Red = 1,
        Blue = 4,
    }

    public readonly struct Point
    {
        public int X { get; }
    }

    public delegate int Reader(string text);
}
