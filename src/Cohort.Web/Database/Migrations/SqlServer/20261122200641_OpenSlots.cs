using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OpenSlots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PeerSessions_OpenSlot",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Where = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Weekday = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    StartsAt = table.Column<int>(type: "int", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    EveryWeeks = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Quorum = table.Column<int>(type: "int", nullable: false),
                    Most = table.Column<int>(type: "int", nullable: false),
                    For = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    DecideAt = table.Column<int>(type: "int", nullable: false),
                    MadeBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PollId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PollReadAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    NextDate = table.Column<DateOnly>(type: "date", nullable: true),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    KeptFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_OpenSlot", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_SlotComing",
                columns: table => new
                {
                    SlotId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Comes = table.Column<bool>(type: "bit", nullable: false),
                    Follows = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Explains = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_SlotComing", x => new { x.SlotId, x.Date, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_SlotComing_PeerSessions_OpenSlot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "PeerSessions_OpenSlot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_SlotDate",
                columns: table => new
                {
                    SlotId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsByHand = table.Column<bool>(type: "bit", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ShortAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EnoughAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Told = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_SlotDate", x => new { x.SlotId, x.Date });
                    table.ForeignKey(
                        name: "FK_PeerSessions_SlotDate_PeerSessions_OpenSlot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "PeerSessions_OpenSlot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_SlotGuest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SlotId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    InvitedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_SlotGuest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeerSessions_SlotGuest_PeerSessions_OpenSlot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "PeerSessions_OpenSlot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_CohortId",
                table: "PeerSessions_OpenSlot",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_DueAt",
                table: "PeerSessions_OpenSlot",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_MadeBy",
                table: "PeerSessions_OpenSlot",
                column: "MadeBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_PollId",
                table: "PeerSessions_OpenSlot",
                column: "PollId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotComing_CohortId",
                table: "PeerSessions_SlotComing",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotComing_PersonId",
                table: "PeerSessions_SlotComing",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotDate_CohortId",
                table: "PeerSessions_SlotDate",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_CohortId",
                table: "PeerSessions_SlotGuest",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_InvitedBy",
                table: "PeerSessions_SlotGuest",
                column: "InvitedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_SlotId",
                table: "PeerSessions_SlotGuest",
                column: "SlotId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_TokenHash",
                table: "PeerSessions_SlotGuest",
                column: "TokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PeerSessions_SlotComing");

            migrationBuilder.DropTable(
                name: "PeerSessions_SlotDate");

            migrationBuilder.DropTable(
                name: "PeerSessions_SlotGuest");

            migrationBuilder.DropTable(
                name: "PeerSessions_OpenSlot");
        }
    }
}
