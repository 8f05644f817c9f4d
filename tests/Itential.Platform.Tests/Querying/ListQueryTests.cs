using System.Globalization;

namespace Itential.Platform.Tests.Querying;

public sealed class ListQueryTests
{
    [Fact]
    public void Conditions_AreWrittenInBrackets()
    {
        var query = new ListQuery<Thing>()
            .Where(ThingFields.Name.Contains("core"))
            .Where(ThingFields.Name.StartsWith("c"))
            .Where(ThingFields.Name.EndsWith("1"))
            .Where(ThingFields.State.IsEqualTo(ServiceState.Dead))
            .Where(ThingFields.Size.IsIn(1, 2))
            .Where(ThingFields.Size.IsNotIn(3))
            .Where(ThingFields.Start.IsGreaterThan(DateTimeOffset.UnixEpoch.AddSeconds(1)))
            .Where(ThingFields.Name.Exists())
            .Where(ThingFields.Start.Exists(false));

        Assert.Equal(
            "contains[name]=core&starts-with[name]=c&ends-with[name]=1&equals[state]=DEAD&in[size]=1,2&not-in[size]=3&gt[metrics.start_time]=1000&exists[name]=true&exists[metrics.start_time]=false",
            Text(query));
    }

    [Fact]
    public void OrderAndFields_AreWrittenAfterTheConditions()
    {
        var query = new ListQuery<Thing>()
            .OrderByDescending(ThingFields.Start)
            .Include(ThingFields.Name, ThingFields.Size)
            .Where(ThingFields.Name.IsEqualTo("a"));

        Assert.Equal("equals[name]=a&sort=metrics.start_time&order=-1&include=name,size", Text(query));
        Assert.Equal("sort=size&order=1&exclude=name", Text(new ListQuery<Thing>().OrderBy(ThingFields.Size).Exclude(ThingFields.Name)));
    }

    [Fact]
    public void Query_IsNotChangedByItsMethods()
    {
        var all = new ListQuery<Thing>();

        all.Where(ThingFields.Name.IsEqualTo("a")).OrderBy(ThingFields.Name);

        Assert.Equal("", Text(all));
    }

    [Fact]
    public void SameConditionTwice_IsRefused()
    {
        var query = new ListQuery<Thing>().Where(ThingFields.Name.IsEqualTo("a"));

        var error = Assert.Throws<InvalidOperationException>(() => query.Where(ThingFields.Name.IsEqualTo("b")));

        Assert.Equal("The query has the condition equals[name] already, and the server takes one. For several values use IsIn.", error.Message);
    }

    [Fact]
    public void ListedValue_WithAComma_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => ThingFields.Name.IsIn("a", "b,c"));

        Assert.StartsWith("The server would take 'b,c' for several values", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ThingFields.Name.IsIn());
    }

    [Fact]
    public void EmptyListOfFields_IsRefused() => Assert.Throws<ArgumentException>(() => new ListQuery<Thing>().Include());

    [Fact]
    public void BlankField_IsRefused() => Assert.Throws<ArgumentException>(() => new Field<Thing, string>(" "));

    [Fact]
    public void Values_AreTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("gt[weight]=1.5", Text(new ListQuery<Thing>().Where(ThingFields.Weight.IsGreaterThan(1.5))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    internal static string Text(QueryDefinition query) =>
        string.Join('&', new QueryPairs().Convert(query).Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}={pair.Value}"));
}
