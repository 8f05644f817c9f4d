using System.Text.Json.Serialization;

namespace Itential.Refit.Tests.Bodies;

public sealed record Job(string Id, int Size);

public sealed record Measure(double Value);

public interface IShape
{
    string Name { get; }
}

public sealed record Circle(string Name, int Radius) : IShape;

public sealed record Unknown(string Name, int Secret) : IShape;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Dog), "dog")]
public abstract record Animal(string Name);

public sealed record Dog(string Name, int Legs) : Animal(Name);

public sealed class Author
{
    [JsonPropertyName("first_name")]
    public string? Name { get; init; }

    public Dictionary<string, int>? Scores { get; init; }
}

public enum Mood
{
    Good,

    [System.Runtime.Serialization.EnumMember(Value = "so-so")]
    Middling,
}

public sealed class Note
{
    [AliasAs("written at")]
    public DateOnly? Written { get; init; }

    public string? Text { get; init; }

    public Mood Mood { get; init; }

    [Query(CollectionFormat.Multi)]
    public string[]? Tags { get; init; }

    public int[]? Pages { get; init; }

    public Author? Author { get; init; }
}

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(Measure))]
[JsonSerializable(typeof(IShape))]
[JsonSerializable(typeof(Circle))]
[JsonSerializable(typeof(Animal))]
[JsonSerializable(typeof(object))]
internal sealed partial class BodyJson : JsonSerializerContext;
