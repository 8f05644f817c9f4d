using System.Runtime.Serialization;

namespace Itential.Gateway;

/// <summary>How much a list tells of each item.</summary>
public enum GatewayDetail
{
    /// <summary>Name and place.</summary>
    [EnumMember(Value = "summary")]
    Summary,

    /// <summary>The schema of the arguments too.</summary>
    [EnumMember(Value = "full")]
    Full,
}
