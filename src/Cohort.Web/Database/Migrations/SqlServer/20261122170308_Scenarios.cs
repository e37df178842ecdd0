using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Scenarios : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PeerSessions_HelpNumber",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Hours = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Cost = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Web = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CheckedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_HelpNumber", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_Scenario",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FromId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MadeBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Theme = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    PersonAge = table.Column<int>(type: "int", nullable: false),
                    PersonSituation = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Situation = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Deadline = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Says = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Hidden = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    PersonBrief = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AdviserBrief = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ObserverBrief = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Grid = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Debrief = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Traps = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    HandOverWhen = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    HandOverTo = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    HandOverNever = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    ContentNote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Numbers = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Competences = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Variants = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_Scenario", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_CardPass",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_CardPass", x => new { x.PersonId, x.CardId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_CardPass_PeerSessions_Scenario_CardId",
                        column: x => x.CardId,
                        principalTable: "PeerSessions_Scenario",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_Play",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Grid = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    BegunBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_Play", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeerSessions_Play_PeerSessions_Scenario_CardId",
                        column: x => x.CardId,
                        principalTable: "PeerSessions_Scenario",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PlayAnswer",
                columns: table => new
                {
                    PlayId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Question = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PlayAnswer", x => new { x.PlayId, x.Line });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PlayAnswer_PeerSessions_Play_PlayId",
                        column: x => x.PlayId,
                        principalTable: "PeerSessions_Play",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PlayMark",
                columns: table => new
                {
                    PlayId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Sight = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PlayMark", x => new { x.PlayId, x.PersonId, x.Line });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PlayMark_PeerSessions_Play_PlayId",
                        column: x => x.PlayId,
                        principalTable: "PeerSessions_Play",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PlayPart",
                columns: table => new
                {
                    PlayId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Seat = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PlayPart", x => new { x.PlayId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PlayPart_PeerSessions_Play_PlayId",
                        column: x => x.PlayId,
                        principalTable: "PeerSessions_Play",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_CardPass_CardId",
                table: "PeerSessions_CardPass",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_HelpNumber_Code",
                table: "PeerSessions_HelpNumber",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Play_BegunBy_ClosedAt",
                table: "PeerSessions_Play",
                columns: new[] { "BegunBy", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Play_CardId",
                table: "PeerSessions_Play",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Play_CohortId_BegunAt",
                table: "PeerSessions_Play",
                columns: new[] { "CohortId", "BegunAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PlayMark_PersonId",
                table: "PeerSessions_PlayMark",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PlayPart_PersonId",
                table: "PeerSessions_PlayPart",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Scenario_CohortId_RetiredAt",
                table: "PeerSessions_Scenario",
                columns: new[] { "CohortId", "RetiredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Scenario_MadeBy",
                table: "PeerSessions_Scenario",
                column: "MadeBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PeerSessions_CardPass");

            migrationBuilder.DropTable(
                name: "PeerSessions_HelpNumber");

            migrationBuilder.DropTable(
                name: "PeerSessions_PlayAnswer");

            migrationBuilder.DropTable(
                name: "PeerSessions_PlayMark");

            migrationBuilder.DropTable(
                name: "PeerSessions_PlayPart");

            migrationBuilder.DropTable(
                name: "PeerSessions_Play");

            migrationBuilder.DropTable(
                name: "PeerSessions_Scenario");
        }
    }
}
