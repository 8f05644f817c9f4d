namespace Itential.Platform;

/// <summary>The fields that lists of profiles are sorted by.</summary>
public static class ProfileFields
{
    /// <summary>The id, which is the profile's name.</summary>
    public static Field<Profile, string> Id { get; } = new("id");

    /// <summary>What the profile is for.</summary>
    public static Field<Profile, string> Description { get; } = new("description");
}
