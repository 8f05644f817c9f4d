namespace Itential.Refit.Generator.Tests.Diagnostics;

/// <summary>What a root of a JSON context brings along, as the serializer's own generator has it.</summary>
public sealed class JsonContextRootsTests
{
    [Theory]
    [InlineData("typeof(Item[])", "Item")]
    [InlineData("typeof(Item[][])", "Item")]
    [InlineData("typeof(IEnumerable<Item>)", "Item")]
    [InlineData("typeof(Value?)", "Value")]
    [InlineData("typeof(Items)", "Item")]
    [InlineData("typeof(Map)", "Item")]
    [InlineData("typeof(ILeaf)", "Item")]
    [InlineData("typeof(Included)", "Item")]
    [InlineData("typeof(Base)", "Derived")]
    [InlineData("typeof(Derived)", "Item")]
    [InlineData("typeof(Seen)", "Item")]
    [InlineData("typeof(Written)", "Item")]
    [InlineData("typeof(Nested.Inner)", "Nested")]
    public void Type_MadeOfARoot_IsCovered(string root, string type) => Assert.Empty(Build("", root, type));

    [Theory]
    [InlineData("typeof(Never)", "Item")]
    [InlineData("typeof(Always)", "Item")]
    [InlineData("typeof(Fields)", "Item")]
    [InlineData("typeof(Converted)", "Item")]
    [InlineData("typeof(Named)", "Item")]
    [InlineData("typeof(Item)", "Items")]
    public void Type_ThatNoRootIsMadeOf_IsReported(string root, string type) => Assert.Equal(["ITR088"], Build("", root, type));

    [Theory]
    [InlineData("[JsonSourceGenerationOptions(IncludeFields = true)]", true)]
    [InlineData("[JsonSourceGenerationOptions(IncludeFields = false)]", false)]
    [InlineData("[JsonSourceGenerationOptions]", false)]
    [InlineData("[Obsolete]", false)]
    public void Field_OfARoot_IsCoveredWhereFieldsAre(string options, bool isCovered) => Assert.Equal(isCovered ? [] : ["ITR088"], Build(options, "typeof(Fields)", "Item"));

    [Fact]
    public void Context_WithoutARoot_IsTakenAtItsWord() => Assert.Empty(Build("", "null!", "Item"));

    [Fact]
    public void Context_DerivedFromAnother_HasItsRoots() => Assert.Empty(Build("", "typeof(Value)", "Item", "Middle"));

    private static string[] Build(string options, string root, string type, string of = "System.Text.Json.Serialization.JsonSerializerContext") => [.. GeneratorHarness.Build(
        $$"""
            #pragma warning disable CS0612
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Text.Json.Serialization.Metadata;

            [JsonContext(typeof(Known))]
            public interface IApi { [Get("/a")] Task<{{type}}> A(); }

            public sealed class Item;
            public struct Value { public int A { get; set; } }
            public sealed class Items : List<Item>;
            public sealed class Map : Dictionary<string, Item>;
            public interface IRoot { Item? Item { get; } }
            public interface ILeaf : IRoot;
            public sealed class Included { [JsonInclude] internal Item? Field = new(); public static Item? Shared { get; set; } public Value this[int index] => default; }
            [JsonDerivedType(typeof(Derived)), JsonDerivedType(null!)] public class Base;
            public sealed class Derived : Base { public Item? Item { get; set; } }
            public sealed class Seen { [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public Item? Item { get; set; } }
            public sealed class Written { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Item? Item { get; set; } }
            public sealed class Never { [JsonIgnore] public Item? Item { get; set; } }
            public sealed class Always { [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public Item? Item { get; set; } }
            public sealed class Fields { public Item? Item; internal Item? Hidden = new(); public const string Name = ""; public static Item? Shared; }
            public sealed class Converted { [JsonConverter(typeof(JsonStringEnumConverter))] public Item? Item { get; set; } }
            public enum Named { Item }
            public sealed class Nested { public sealed class Inner { public Nested? Outer { get; set; } } }

            [JsonSerializable(typeof(Item))]
            public class Middle(JsonSerializerOptions? options) : System.Text.Json.Serialization.JsonSerializerContext(options)
            {
                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override JsonTypeInfo? GetTypeInfo(Type type) => null;
            }

            {{options}}
            [JsonSerializable({{root}})]
            internal sealed class Known(JsonSerializerOptions? options) : {{of}}(options)
            {
                public static Known Default { get; } = new(null);
                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override JsonTypeInfo? GetTypeInfo(Type type) => null;
            }
            """).Diagnostics.Select(item => item.Id)];
}
