namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class SixFaultsTests
{
    private const string Source = """
        public interface IApi
        {
            [Get("/a/{id}")] Task A();
            [Get("/b/id}")] Task B(int id);
            [Post("/c")] Task C([Body] string a, [Body] string b);
            [Get("/d/{id}")] Task D(ref int id);
            event EventHandler Changed;
        }

        public static class Outer
        {
            private interface IHidden
            {
                [Get("/e")] Task E();
            }
        }
        """;

    [Fact]
    public void SixFaults_InOneFile_HaveSixIdsAtSixPlaces()
    {
        var run = GeneratorHarness.Diagnose(Source);

        var found = run.Diagnostics.Select(item => (item.Id, Source.Substring(item.Location.SourceSpan.Start, item.Location.SourceSpan.Length))).Order();
        Assert.Equal([("ITR001", "IHidden"), ("ITR004", "Changed"), ("ITR019", "}"), ("ITR021", "{id}"), ("ITR026", "ref"), ("ITR028", "Body")], found);
        Assert.Empty(run.Sources);
    }
}
