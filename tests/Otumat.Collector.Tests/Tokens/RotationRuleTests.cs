namespace Otumat.Collector.Tests.Tokens;

public sealed class RotationRuleTests
{
    private static readonly byte[] Old = [1];
    private static readonly byte[] Before = [2];
    private static readonly byte[] Newest = [3];
    private static readonly byte[] Sibling = [4];

    public static TheoryData<string, int, byte[], byte[]?, int> Cases => new()
    {
        { "the first token", 1, Newest, null, (int)Rotation.Advance },
        { "the newest token, unused", 5, Newest, null, (int)Rotation.Advance },
        { "the newest token, used for events", 5, Newest, Newest, (int)Rotation.Advance },
        { "the predecessor, while no successor was used", 4, Before, null, (int)Rotation.Repeat },
        { "the predecessor, after a successor was used", 4, Before, Newest, (int)Rotation.Reuse },
        { "another successor of the predecessor, while none was used", 5, Sibling, null, (int)Rotation.Advance },
        { "another successor of the predecessor, after one was used", 5, Sibling, Newest, (int)Rotation.Reuse },
        { "another token of the generation before", 4, Sibling, null, (int)Rotation.Reuse },
        { "an old token", 3, Old, null, (int)Rotation.Reuse },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Token_OfAFamily_IsJudged(string what, int generation, byte[] hash, byte[]? head, int expected)
    {
        var family = new TokenFamilyRow { Generation = Math.Max(generation, generation == 1 ? 1 : 5), Head = head, Predecessor = generation == 1 ? null : Before };

        Assert.True(RotationRule.Judge(family, new RefreshTokenRow { Generation = generation, Hash = hash }) == (Rotation)expected, what);
    }
}
