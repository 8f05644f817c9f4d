namespace AotSmoke.OwnApi;

public sealed record OwnPage(IReadOnlyList<OwnPage.Item> Items, int Total)
{
    public sealed record Item(string Name);
}
