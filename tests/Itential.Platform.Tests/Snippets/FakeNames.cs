namespace Itential.Platform.Tests.Snippets;

// snippet: test-fake
internal sealed class FakeNames(params string[] names) : INamesApi
{
    public Task<NamePage> GetNamesAsync(int limit, CancellationToken cancellationToken = default) =>
        Task.FromResult(new NamePage([.. names.Take(limit).Select(name => new Dictionary<string, string> { ["name"] = name })], names.Length));
}
// end-snippet
