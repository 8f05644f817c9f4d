namespace Conventions.Shapes;

public sealed class ShapeTests
{
    private static readonly Dictionary<string, string> None = [];

    [Fact]
    public void PublicClasses_OfTheProducts_AreSealed()
    {
        Verdict.None(ShapeRules.UnsealedViolations(Products.PublicTypes, ShapeExceptions.Unsealed));
    }

    [Fact]
    public void AsynchronousMethods_OfTheProducts_HaveSuffixAndToken()
    {
        Verdict.None(ShapeRules.AsyncViolations(Products.PublicTypes, ShapeExceptions.Asynchronous));
    }

    [Fact]
    public void Exceptions_OfTheRules_AreInUse()
    {
        Verdict.None(ShapeRules.Unused(ShapeExceptions.Unsealed, Products.PublicTypes)
            .Concat(ShapeRules.Unused(ShapeExceptions.Asynchronous, Products.PublicTypes)));
    }

    [Fact]
    public void Exceptions_OfTheRules_HaveAReason()
    {
        Assert.DoesNotContain(ShapeExceptions.Unsealed.Concat(ShapeExceptions.Asynchronous), line => line.Value.Length < 10);
    }

    [Fact]
    public void Class_ThatIsNotSealed_IsFound()
    {
        Assert.Single(ShapeRules.UnsealedViolations([typeof(Open)], None));
        Assert.Empty(ShapeRules.UnsealedViolations([typeof(Closed), typeof(Half), typeof(ShapeRules), typeof(IOpen)], None));
        Assert.Empty(ShapeRules.UnsealedViolations([typeof(Open)], new Dictionary<string, string> { [typeof(Open).FullName!] = "a reason" }));
    }

    [Fact]
    public void Method_WithoutSuffixOrToken_IsFound()
    {
        var found = ShapeRules.AsyncViolations([typeof(IOpen)], None).ToList();

        Assert.Equal(4, found.Count);
        Assert.Contains(found, line => line.Contains("IOpen.Load is", StringComparison.Ordinal) && line.Contains("end in Async", StringComparison.Ordinal));
        Assert.Contains(found, line => line.Contains("IOpen.LoadAsync is", StringComparison.Ordinal) && line.Contains("last parameter", StringComparison.Ordinal));
        Assert.Contains(found, line => line.Contains("IOpen.ListAsync is", StringComparison.Ordinal) && line.Contains("last parameter", StringComparison.Ordinal));
        Assert.Contains(found, line => line.Contains("IOpen.SaveAsync is", StringComparison.Ordinal) && line.Contains("last parameter", StringComparison.Ordinal));
    }

    [Fact]
    public void Override_OfAnotherNamesMethod_IsAllowed()
    {
        Assert.Empty(ShapeRules.AsyncViolations([typeof(Closed)], None));
    }

    [Fact]
    public void Exception_ThatNothingUses_IsFound()
    {
        Assert.Single(ShapeRules.Unused(new Dictionary<string, string> { ["Gone.Type"] = "a reason" }, [typeof(Open)]));
    }

    private class Open;

    private sealed class Closed : Half
    {
        public override Task Load() => Task.CompletedTask;
    }

    private abstract class Half
    {
        public abstract Task Load();
    }

    private interface IOpen
    {
        Task Load(CancellationToken cancellationToken);

        Task<int> LoadAsync();

        IAsyncEnumerable<int> ListAsync();

        ValueTask SaveAsync(int value);

        ValueTask<int> CountAsync(int value, CancellationToken cancellationToken);
    }
}
