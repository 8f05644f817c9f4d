namespace Itential.Platform.Tests.Querying;

public sealed class SimpleQueryTests
{
    [Fact]
    public void Conditions_AreWrittenAsPairs()
    {
        var query = new SimpleQuery<Thing>()
            .Where(ThingFields.Name.IsEqualTo("a&b"))
            .Where(ThingFields.Name.Contains("c"))
            .Where(ThingFields.Name.StartsWith("d"))
            .Where(ThingFields.Size.IsAtLeast(3))
            .OrderBy(ThingFields.Size);

        Assert.Equal(
            "equals=a&b&equalsField=name&contains=c&containsField=name&startsWith=d&startsWithField=name&greaterThanEquals=3&greaterThanEqualsField=size&sort=size&order=1",
            ListQueryTests.Text(query));
    }

    [Fact]
    public void TwoConditionsOfAKind_AreRefused_WhateverTheirFields()
    {
        var query = new SimpleQuery<Thing>().Where(ThingFields.Name.IsEqualTo("a"));

        var error = Assert.Throws<InvalidOperationException>(() => query.Where(ThingFields.Size.IsEqualTo(1)));

        Assert.Equal("The query has a condition 'equals' already, and the server takes one of each kind.", error.Message);
    }

    [Fact]
    public void Query_IsNotChangedByItsMethods()
    {
        var all = new SimpleQuery<Thing>();

        all.Where(ThingFields.Name.IsEqualTo("a")).OrderByDescending(ThingFields.Name);

        Assert.Equal("", ListQueryTests.Text(all));
    }
}
