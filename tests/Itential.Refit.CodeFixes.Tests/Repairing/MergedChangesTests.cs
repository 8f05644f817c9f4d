using Itential.Refit.CodeFixes.Repairing;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Tests.Repairing;

public sealed class MergedChangesTests
{
    [Fact]
    public void Repair_ThatOverlapsAnEarlierOne_IsLeftOut() => Assert.Equal(
        "[a-c]de",
        Merge("abcde", Repair.Replace("One", TextSpan.FromBounds(0, 3), "[a-c]"), Repair.Replace("Two", TextSpan.FromBounds(2, 4), "[cd]")));

    [Fact]
    public void Repair_ThatInsertsIntoAReplacedText_IsLeftOut() => Assert.Equal(
        "[a-c]de",
        Merge("abcde", Repair.Replace("One", TextSpan.FromBounds(0, 3), "[a-c]"), Repair.Insert("Two", 1, "!")));

    [Fact]
    public void Repairs_ThatInsertAtOnePlace_StandOneAfterTheOther() => Assert.Equal(
        "a1, 2b",
        Merge("ab", Repair.Insert("One", 1, "1") with { Separator = ", " }, Repair.Insert("Two", 1, "2") with { Separator = ", " }));

    [Fact]
    public void Repair_ThatIsThereAlready_IsDoneOnce() => Assert.Equal(
        "b",
        Merge("ab", Repair.Delete("One", new TextSpan(0, 1)), Repair.Delete("Two", new TextSpan(0, 1))));

    private static string Merge(string text, params Repair[] repairs)
    {
        var changes = new MergedChanges();
        foreach (var repair in repairs)
        {
            changes.Add(repair);
        }

        return changes.Apply(SourceText.From(text)).ToString();
    }
}
