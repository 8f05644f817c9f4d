using System.Runtime.Serialization;

namespace AotSmoke.OwnApi;

public enum ListDirection
{
    [EnumMember(Value = "1")]
    Up,

    [EnumMember(Value = "-1")]
    Down,
}
